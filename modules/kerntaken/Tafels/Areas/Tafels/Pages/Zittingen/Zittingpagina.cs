using Zvh.Tafels.Domein;
using Zvh.Tafels.Opleggers;

namespace Zvh.Tafels.Zittingen;

/// <summary>One sitting on the screen.</summary>
/// <param name="Zitting">The sitting.</param>
/// <param name="Tafel">Its tafel.</param>
/// <param name="Agenda">The agenda as far as the user may see it.</param>
/// <param name="Acties">The actions that are open.</param>
/// <param name="Voordrachten">What waits for an agenda; only for whoever plans.</param>
/// <param name="Verwacht">Who is expected.</param>
/// <param name="IsGesloten">Whether the agenda is closed: then something comes on it with a reason only.</param>
internal sealed record Zittingbeeld(
    Zitting Zitting, Tafel Tafel, IReadOnlyList<Puntrij> Agenda, IReadOnlyList<Actiepunt> Acties, IReadOnlyList<Voordrachtrij> Voordrachten, IReadOnlyList<Verwacht> Verwacht, bool IsGesloten);

/// <summary>Reads one sitting for the screen.</summary>
internal sealed class Zittingpagina(ZittingenLezen lezen, Voordragen voordragen, Livebeeld beeld, Zittingtijd tijd)
{
    /// <summary>The sitting; the guard of the page saw that the user may.</summary>
    public async Task<Zittingbeeld> LeesAsync(Guid zittingId, bool magPlannen, CancellationToken ct)
    {
        var (zitting, tafel) = await lezen.LeesAsync(zittingId, ct);
        return new(
            zitting, tafel, await lezen.AgendaAsync(zittingId, ct), await lezen.ActiesAsync(zitting, ct), magPlannen ? await voordragen.OpenAsync(tafel.Id, ct) : [],
            await beeld.VerwachtAsync(zitting, tafel, ct), tijd.Nu > zitting.Agendasluiting(tafel));
    }
}
