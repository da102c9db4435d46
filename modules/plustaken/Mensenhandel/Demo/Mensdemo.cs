using Microsoft.EntityFrameworkCore;
using Zvh.Mensenhandel.Data;
using Zvh.Mensenhandel.Domein;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Mensenhandel.Demo;

/// <summary>Fills an empty demo house with two signals that wait for the screeningsoverleg. Nobody in them exists.</summary>
internal sealed class Mensdemo(MensenhandelDbContext db, Regioprofiel profiel, Mensen mensen, TimeProvider klok) : IDemovulling
{
    /// <inheritdoc />
    public async Task VulAsync(CancellationToken ct)
    {
        if (await db.Signalen.AnyAsync(ct) || await mensen.SleutelAsync(MensenhandelModule.Screener, ct) is not { } screener)
        {
            return;
        }

        db.AddRange(
            Maak(Uitbuitingsvorm.Arbeid, Meldpunt.Gemeente, "In een loods wonen mensen die daar ook werken. Zij zeggen dat hun paspoort is ingenomen.", screener, 9),
            Maak(Uitbuitingsvorm.Crimineel, Meldpunt.VeiligThuis, "Een jongere brengt pakketten weg om een schuld af te lossen en durft niet te stoppen.", screener, 2, "Persoon A (verzonnen)"));
        await db.SaveChangesAsync(ct);
    }

    private Uitbuitingssignaal Maak(Uitbuitingsvorm vorm, Meldpunt meldpunt, string tekst, Guid melder, int dagen, string? wie = null) =>
        new() { Gemeente = profiel.Gemeenten[0].Code, Vorm = vorm, Meldpunt = meldpunt, Wie = wie, Tekst = tekst, MelderId = melder, Op = klok.GetUtcNow().AddDays(-dagen) };
}
