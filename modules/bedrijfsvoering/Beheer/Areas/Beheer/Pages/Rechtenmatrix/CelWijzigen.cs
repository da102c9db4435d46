using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Beheer.Toegangsbeheer;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Beheer.Rechtenmatrix;

/// <summary>Changes how far a permission reaches for a role, for every user with that role at once.</summary>
internal sealed class CelWijzigen(PlatformDbContext db, Matrix matrix, Rechtenwijziging rechten, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    private const string Soort = "platform.rolrecht";

    /// <summary>Changes it. The reach of the manifest takes the deviation away.</summary>
    /// <param name="rol">Id of the role.</param>
    /// <param name="recht">Name of the permission.</param>
    /// <param name="invoer">What was filled in.</param>
    /// <param name="ct">Stops.</param>
    public async Task<Uitkomst> UitvoerenAsync(string rol, string recht, Celinvoer invoer, CancellationToken ct)
    {
        await rechten.BeginAsync(ct);
        var cel = (await matrix.CelAsync(rol, recht, ct))!;
        var wordt = invoer.Bereik!.Value;
        if (cel.Stand != (invoer.Gezien ?? ""))
        {
            return Uitkomst.Geweigerd("", $"{cel.Afwijking?.Door ?? "Iemand"} heeft dit intussen gewijzigd in: {Toegangswoorden.Bereik(cel.Nu)}. Wilt u uw wijziging toch, sla dan nog een keer op.");
        }

        if (!cel.Keuzes.Contains(wordt))
        {
            return Uitkomst.Geweigerd(nameof(invoer.Bereik), "Dit recht gaat niet over dossiers met leden. Kies “geen” of “alles”.");
        }

        if (wordt == cel.Nu)
        {
            return Uitkomst.Geweigerd(nameof(invoer.Bereik), "Er is niets veranderd: dit geldt al.");
        }

        await ZetAsync(cel, wordt, invoer.Reden.Trim(), ct);
        var bewaard = await rechten.BewaarAsync(nameof(invoer.Bereik), ct);
        if (bewaard.Gelukt)
        {
            rechten.Noteer(Soort, "", $"rol:{rol} recht:{recht} was:{cel.Nu} wordt:{wordt}");
        }

        return bewaard;
    }

    private async Task ZetAsync(Matrixcel cel, Bereik wordt, string reden, CancellationToken ct)
    {
        var rij = await db.Rolrechten.SingleOrDefaultAsync(r => r.Rol == cel.Rol.Id && r.Recht == cel.Recht.Naam, ct);
        if (wordt == cel.Standaard)
        {
            db.RemoveRange(rij is null ? [] : [rij]);
        }
        else if (rij is null)
        {
            db.Add(new Rolrecht { Rol = cel.Rol.Id, Recht = cel.Recht.Naam, Bereik = wordt, Reden = reden, Door = gebruiker.Naam, Op = klok.GetUtcNow() });
        }
        else
        {
            (rij.Bereik, rij.Reden, rij.Door, rij.Op) = (wordt, reden, gebruiker.Naam, klok.GetUtcNow());
        }
    }
}
