using System.Globalization;
using Zvh.Abstractions;
using Zvh.Financien.Profiel;
using Zvh.Platform.Tabellen;

namespace Zvh.Financien.Domein.Begroten.Import;

/// <summary>Makes a document of a sheet, or says per cell what is wrong.</summary>
internal sealed class Tabelvertaler
{
    private readonly Importtabel tabel;
    private readonly Kolomkoppen koppen;
    private readonly Getallezer getallen;
    private readonly List<Fout> fouten = [];
    private readonly List<Importregel> regels = [];
    private readonly Dictionary<Kant, Vermelding> totalen = [];
    private readonly HashSet<string> codes = new(StringComparer.Ordinal) { Begrotingsboom.Totaalcode(Kant.Last), Begrotingsboom.Totaalcode(Kant.Bate) };

    private Tabelvertaler(Importtabel tabel, Kolomkoppen koppen, Getallezer getallen)
    {
        this.tabel = tabel;
        this.koppen = koppen;
        this.getallen = getallen;
    }

    /// <summary>Translates a sheet.</summary>
    public static Uitkomst<Importlezing> Vertaal(Importtabel tabel, Importkeuze keuze)
    {
        var koppen = Kolomkoppen.Lees(tabel, keuze.Jaar);
        if (!koppen.Gelukt)
        {
            return Uitkomst<Importlezing>.Geweigerd(koppen.Fouten);
        }

        var bedragen = tabel.Rijen.SelectMany(r => Kolomkoppen.Bedragen.Select(v => koppen.Waarde[v]).OfType<int>().Select(k => r[k])).ToList();
        if (Getallezer.Kies(bedragen.Where(c => c.Getal is null).Select(c => c.Tekst)) is not { } getallen)
        {
            return Uitkomst<Importlezing>.Geweigerd(tabel.Naam, "Sommige bedragen zijn Nederlands geschreven (1.234,56) en andere Engels (1,234.56). Schrijf ze allemaal op één manier.");
        }

        var vertaler = new Tabelvertaler(tabel, koppen.Waarde, getallen);
        foreach (var rij in tabel.Rijen)
        {
            vertaler.Neem(rij);
        }

        if (vertaler.fouten.Count > 0)
        {
            return Uitkomst<Importlezing>.Geweigerd(vertaler.fouten);
        }

        var blad = new Importblad(keuze.Jaar, keuze.Geldstroom, keuze.Bron!, keuze.Peildatum, vertaler.regels,
            new(vertaler.totalen.GetValueOrDefault(Kant.Last), vertaler.totalen.GetValueOrDefault(Kant.Bate)));
        return Uitkomst<Importlezing>.Ok(new(blad, [.. new[] { getallen.Notitie(bedragen) }.OfType<string>()]));
    }

    private void Neem(Importrij rij)
    {
        var naam = Tekst(rij, Veld.Naam);
        if (naam.Length == 0)
        {
            Meld(rij, Veld.Naam, "De post heeft geen naam. Vul een naam in.");
            return;
        }

        var niveau = Niveau(rij);
        var vermeld = Vermeld(rij);
        if (KantVan(rij, niveau) is not { } kant)
        {
            return;
        }

        if (niveau == 0)
        {
            if (!totalen.TryAdd(kant, vermeld))
            {
                Meld(rij, Veld.Naam, "Het totaal van deze kant staat twee keer in de tabel. Haal er één weg, of geef een subtotaal niveau 1 of hoger.");
            }

            return;
        }

        if (niveau > (regels.LastOrDefault()?.Niveau ?? 0) + 1)
        {
            Meld(rij, Veld.Niveau, "Er is een niveau overgeslagen. Een post staat hoogstens één niveau dieper dan de post erboven.");
            return;
        }

        var ouder = regels.LastOrDefault(r => r.Niveau < niveau);
        regels.Add(new(Code(rij, naam, niveau > 1 ? ouder : null), naam, niveau, kant, vermeld, null,
            Keuze(rij, Veld.Soort, niveau > 1 ? ouder!.Soort : PostSoort.Gewoon), Ja(rij), Keuze(rij, Veld.Index, IndexSoort.Geen), Taakveld(rij), Optioneel(rij, Veld.Uitleg)));
    }

    private int Niveau(Importrij rij)
    {
        if (koppen[Veld.Niveau] is null)
        {
            return Tekst(rij, Veld.Naam).StartsWith("totaal ", StringComparison.OrdinalIgnoreCase) ? 0 : 1;
        }

        if (int.TryParse(Tekst(rij, Veld.Niveau), NumberStyles.None, CultureInfo.InvariantCulture, out var niveau) && niveau <= 5)
        {
            return niveau;
        }

        Meld(rij, Veld.Niveau, "Het niveau is geen getal van 0 tot en met 5. Gebruik 0 voor het totaal, 1 voor een hoofdpost en 2 of hoger voor posten eronder.");
        return 1;
    }

    private Kant? KantVan(Importrij rij, int niveau)
    {
        switch (Tekst(rij, Veld.Kant).ToLowerInvariant())
        {
            case "last" or "lasten" or "kosten" or "uitgaven":
                return Kant.Last;
            case "bate" or "baten" or "inkomsten" or "opbrengsten":
                return Kant.Bate;
            case "" when koppen[Veld.Kant] is null && regels.Count == 0:
                return Kant.Last;
            case "" when regels.Count > 0 && (niveau != 1 || koppen[Veld.Kant] is null):
                return regels[^1].Kant;
            default:
                Meld(rij, Veld.Kant, "Vul “last” in voor kosten of “bate” voor inkomsten.");
                return null;
        }
    }

    private Vermelding Vermeld(Importrij rij)
    {
        var waarden = Kolomkoppen.Bedragen.ToDictionary(v => v, v => Bedrag(rij, v));
        return new(waarden[Veld.Begroting], waarden[Veld.Realisatie], waarden[Veld.Verwacht], waarden[Veld.Verschil], waarden[Veld.Verrekening], waarden[Veld.NaVerrekening]);
    }

    private decimal? Bedrag(Importrij rij, Veld veld)
    {
        if (koppen[veld] is not { } kolom || rij[kolom].Tekst is "" or "-")
        {
            return null;
        }

        if (!getallen.TryLees(rij[kolom], out var getal))
        {
            Meld(rij, veld, $"“{Kort(rij[kolom].Tekst)}” is geen bedrag. Schrijf een bedrag als 1.234,56 of laat de cel leeg.");
            return null;
        }

        if (decimal.Round(getal, 2) != getal || Math.Abs(getal) > 1_000_000_000_000m)
        {
            Meld(rij, veld, $"“{Kort(rij[kolom].Tekst)}” kan geen bedrag in euro en centen zijn. Rond af op hele centen.");
            return null;
        }

        return getal;
    }

    private string Code(Importrij rij, string naam, Importregel? ouder)
    {
        var code = Tekst(rij, Veld.Code);
        if (code.Length == 0)
        {
            code = CodeUitNaam.Van(naam);
            code = codes.Contains(code) && ouder is not null ? $"{ouder.Code}-{code}" : code;
        }

        if (!Nummers.IsCode(code) || !codes.Add(code))
        {
            Meld(rij, koppen[Veld.Code] is null ? Veld.Naam : Veld.Code,
                $"De code “{Kort(code)}” kan niet of is al gebruikt. Geef elke post een eigen code van kleine letters, cijfers en streepjes.");
        }

        return code;
    }

    private string? Taakveld(Importrij rij)
    {
        var taakveld = Optioneel(rij, Veld.Taakveld)?.Replace(',', '.');
        if (taakveld is not null && !Nummers.IsTaakveld(taakveld))
        {
            Meld(rij, Veld.Taakveld, $"“{Kort(taakveld)}” is geen taakveld. Schrijf het als 1.2 of 6.812.");
        }

        return taakveld;
    }

    private T Keuze<T>(Importrij rij, Veld veld, T standaard)
        where T : struct, Enum
    {
        var tekst = Tekst(rij, veld);
        if (tekst.Length == 0)
        {
            return standaard;
        }

        if (!int.TryParse(tekst, NumberStyles.Integer, CultureInfo.InvariantCulture, out _) && Enum.TryParse<T>(tekst, ignoreCase: true, out var keuze))
        {
            return keuze;
        }

        Meld(rij, veld, $"“{Kort(tekst)}” is niet bekend. Kies uit: {string.Join(", ", Enum.GetNames<T>())}.");
        return standaard;
    }

    private bool Ja(Importrij rij)
    {
        switch (Tekst(rij, Veld.Incidenteel).ToLowerInvariant())
        {
            case "ja" or "j" or "x" or "1" or "true" or "incidenteel":
                return true;
            case "" or "nee" or "n" or "0" or "false" or "structureel":
                return false;
            default:
                Meld(rij, Veld.Incidenteel, "Vul “ja” of “nee” in.");
                return false;
        }
    }

    private string Tekst(Importrij rij, Veld veld) => koppen[veld] is { } kolom ? rij[kolom].Tekst : "";

    private string? Optioneel(Importrij rij, Veld veld) => Tekst(rij, veld) is { Length: > 0 } tekst ? tekst : null;

    private void Meld(Importrij rij, Veld veld, string melding) => fouten.Add(new(tabel.Plaats(rij.Nummer, koppen[veld] ?? 0), melding));

    private static string Kort(string tekst) => tekst.Length > 40 ? tekst[..40] + "…" : tekst;
}
