using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Bewaren;
using Zvh.Platform.Jobs;

namespace Zvh.Casussen.Afgeschermd;

/// <summary>Guards the term of a case: keeps its data longer, opens it again, or destroys them (B1.15 to B1.18).</summary>
internal sealed class CasusBewaren(CasussenDbContext db, Casusboek boek, Casusafscherming afscherming, Jobwekker wekker)
{
    /// <summary>Keeps the data longer, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed the case since the page was opened.</exception>
    public async Task<Uitkomst> VerlengAsync(Guid casusId, Verlenginvoer invoer, CancellationToken ct)
    {
        var casus = await boek.NeemAsync(casusId, invoer.Versie, ct);
        var fouten = Bewaartermijn.Bezwaren(casus, invoer.Tot!.Value, boek.Vandaag).ToList();
        if (fouten.Count > 0)
        {
            return Uitkomst.Geweigerd(fouten);
        }

        casus.Verleng(invoer.Tot.Value);
        db.Add(new Verlenging { DossierId = casusId, Tot = invoer.Tot.Value, Reden = invoer.Reden.Trim(), Toestemming = invoer.Toestemming.Trim(), Op = boek.Nu, Door = boek.Door });
        boek.Schrijf(casusId, Gebeurtenissoort.Besluit, $"Bewaartermijn verlengd tot en met {invoer.Tot.Value:d-M-yyyy}.");
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Opens a closed case again, in the open transaction: it is weighed anew.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed the case since the page was opened.</exception>
    public async Task<Uitkomst> HeropenAsync(Guid casusId, string? reden, uint versie, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(reden) || reden.Length > 1000)
        {
            return Uitkomst.Geweigerd("Reden", "Schrijf in hooguit 1000 tekens waarom de casus weer open moet.");
        }

        var casus = await boek.NeemAsync(casusId, versie, ct);
        if (casus.Fase is not Casusfase.Afgeschermd)
        {
            return Uitkomst.Geweigerd("", "Deze casus is niet meer afgeschermd.");
        }

        casus.Ga(Casusfase.Weging, boek.Vandaag);
        if (await afscherming.OpenAsync(casusId, ct))
        {
            boek.Schrijf(casusId, Gebeurtenissoort.Besluit, "Het BSN van een persoon staat nu bij iemand die later is geregistreerd. Vergelijk de twee en voeg ze samen als het dezelfde persoon is.");
        }

        db.Add(new Casusstap { DossierId = casusId, Stap = casus.Stap, Van = boek.Vandaag });
        boek.Schrijf(casusId, Gebeurtenissoort.Besluit, $"Heropend: {reden.Trim()}");
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Decides that the data about people of a closed case go whose term is over, in the open transaction; <see cref="VernietigJob"/> does it.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed the case since the page was opened.</exception>
    public async Task<Uitkomst> VernietigAsync(Guid casusId, uint versie, CancellationToken ct)
    {
        var casus = await boek.NeemAsync(casusId, versie, ct);
        if (casus.Fase is not Casusfase.Afgeschermd || casus.BewarenTot >= boek.Vandaag || casus.VernietigingDoor is not null)
        {
            return Uitkomst.Geweigerd("", "Vernietigen kan pas als de casus is gesloten en de bewaartermijn voorbij is.");
        }

        casus.VraagVernietiging(boek.Door);
        await db.SaveChangesAsync(ct);
        wekker.Wek();
        return Uitkomst.Ok();
    }
}
