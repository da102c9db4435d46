using Zvh.Knooppunt.Domein;
using Zvh.Platform.Huizen;
using Zvh.Platform.Logboek;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Knooppunt.Bekendheid;

/// <summary>Tells the log and the people of this house about checks.</summary>
internal sealed class Checkmelding(ILogboek logboek, Berichten berichten)
{
    /// <summary>Notes that another house asked: the same line for hit and no hit.</summary>
    public void Noteer(Ontvangencheck check) => logboek.Noteer(new(Logactie.Lezen, "knooppunt.ontvangencheck", check.Id.ToString()) { Recht = Rechten.OntvangenLezen, Codes = $"huis:{check.HuisId}" });

    /// <summary>Asks whoever decides.</summary>
    public Task VraagBesluitAsync(VerbondenHuis huis, Ontvangencheck check, CancellationToken ct) =>
        berichten.StuurNaarRechtAsync(Rechten.OntvangenBeslissen, $"{huis.Naam} vraagt om een overdracht bij {check.Nummer}.", $"/knooppunt/bekendheid/ontvangen/{check.Id}", ct);

    /// <summary>Tells whoever asked that there is an answer.</summary>
    public Task MeldAntwoordAsync(Bekendheidscheck check, CancellationToken ct) =>
        berichten.StuurAsync([check.DoorId], $"Er is antwoord op uw bekendheidscheck bij {check.Nummer}.", $"/knooppunt/bekendheid/{check.Id}", ct);
}
