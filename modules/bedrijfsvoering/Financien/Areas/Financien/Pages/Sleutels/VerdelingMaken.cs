using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Platform.Regio;

namespace Zvh.Financien.Areas.Financien.Pages.Sleutels;

/// <summary>A distribution that was worked out, with where it came from.</summary>
internal sealed record Berekening(Verdeelresultaat Resultaat, Guid? BegrotingVersieId);

/// <summary>Fills in what was left open and works out a distribution. Stores nothing.</summary>
internal sealed class VerdelingMaken(FinancienDbContext db, Referentielezer referenties, Regioprofiel profiel)
{
    /// <summary>What the budget leaves; filled after <see cref="VulAanAsync"/>.</summary>
    public Begrotingsrest? Rest { get; private set; }

    /// <summary>Fills in what was left open: the key of the stream, the amount of the budget, the method of the version.</summary>
    public async Task VulAanAsync(Verdeelkeuze keuze, Geldstroom stroom, int jaar, CancellationToken ct)
    {
        Rest = await Begrotingsrest.LeesAsync(db, stroom.Id, jaar, ct);
        keuze.Bedrag ??= Rest?.Bedrag;
        keuze.Sleuteljaar ??= jaar;
        var sleutels = await db.Sleutels.AsNoTracking().ToListAsync(ct);
        keuze.Sleutel ??= sleutels.Find(s => s.Id == stroom.SleutelId)?.Code;
        var versie = sleutels.Find(s => s.Code == keuze.Sleutel)?.Definitie.VersieVoorJaar(keuze.Sleuteljaar.Value);
        keuze.AfrondenOp ??= versie?.AfrondenOp ?? 1;
        if (keuze.Methode is null)
        {
            keuze.Methode = versie?.Methode ?? Afrondingsmethode.GrootsteRest;
            keuze.Sluitpost ??= versie?.Sluitpost;
        }

        if (keuze.Methode != Afrondingsmethode.RekenkundigMetSluitpost)
        {
            keuze.Sluitpost = null;
        }
    }

    /// <summary>Works it out; refusals are at the fields of <see cref="Verdeelkeuze"/>.</summary>
    public async Task<Uitkomst<Berekening>> BerekenAsync(Verdeelkeuze keuze, CancellationToken ct)
    {
        if (keuze is not { Bedrag: { } bedrag, Sleuteljaar: { } jaar, Sleutel: { Length: > 0 } sleutel })
        {
            return Uitkomst<Berekening>.Geweigerd(keuze.Bedrag is null
                ? [new(nameof(keuze.Bedrag), "Er is nog geen bedrag. Vul het in, of maak eerst de begroting van dit jaar.")]
                : [new(nameof(keuze.Sleutel), "Deze geldstroom heeft nog geen sleutel. Kies er een.")]);
        }

        var opdracht = (await referenties.LeesAsync(profiel, ct)).Voor(sleutel, jaar, bedrag);
        if (!opdracht.Gelukt)
        {
            return Uitkomst<Berekening>.Geweigerd([.. opdracht.Fouten.Select(f => f with { Veld = f.Veld == "jaar" ? nameof(keuze.Sleuteljaar) : nameof(keuze.Sleutel) })]);
        }

        var correcties = keuze.Correcties.Where(c => c is { Naam: not null, Bedrag: { } b } && b != Bedrag.Nul).ToList();
        var resultaat = Verdeler.Verdeel(opdracht.Waarde with
        {
            Methode = keuze.Methode ?? opdracht.Waarde.Methode,
            Sluitpost = string.IsNullOrEmpty(keuze.Sluitpost) ? null : keuze.Sluitpost,
            AfrondenOp = keuze.AfrondenOp ?? opdracht.Waarde.AfrondenOp,
            Correcties = [.. correcties.Select(c => new HandmatigeCorrectie(c.Naam!, c.Bedrag!.Value, (c.Reden ?? "").Trim()))],
        });
        return resultaat.Gelukt
            ? Uitkomst<Berekening>.Ok(new(resultaat.Waarde, Rest?.Bedrag == bedrag ? Rest.VersieId : null))
            : Uitkomst<Berekening>.Geweigerd([.. resultaat.Fouten.Select(f => f with { Veld = Veld(f.Veld, keuze, correcties) })]);
    }

    private static string Veld(string pad, Verdeelkeuze keuze, List<Correctieinvoer> correcties) => pad switch
    {
        "bedrag" => nameof(keuze.Bedrag),
        "afrondenOp" => nameof(keuze.AfrondenOp),
        "methode" => nameof(keuze.Methode),
        "sluitpost" => nameof(keuze.Sluitpost),
        "correcties" => nameof(keuze.Correcties),
        _ when pad.StartsWith("correcties[", StringComparison.Ordinal) && int.TryParse(pad.AsSpan(11, pad.IndexOf(']', StringComparison.Ordinal) - 11), CultureInfo.InvariantCulture, out var i) =>
            $"Correcties[{keuze.Correcties.IndexOf(correcties[i])}].{(pad.EndsWith("reden", StringComparison.Ordinal) ? "Reden" : "Bedrag")}",
        _ => nameof(keuze.Sleutel),
    };
}
