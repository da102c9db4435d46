using System.Globalization;
using Zvh.Abstractions;
using Zvh.Platform.Tabellen;

namespace Zvh.Financien.Domein.Begroten.Import;

/// <summary>Reads bookings: the columns post, datum, bedrag and boekstuk, and if wished omschrijving and verwacht.</summary>
internal static class Boekingenlezer
{
    private static readonly string[] Nodig = ["post", "datum", "bedrag", "boekstuk"];

    private static readonly string[] Mag = [.. Nodig, "omschrijving", "verwacht"];

    private static readonly string[] Datumvormen = ["d-M-yyyy", "d/M/yyyy", "yyyy-MM-dd"];

    /// <summary>Reads a file; nothing is saved.</summary>
    /// <param name="bestandsnaam">The name; its extension tells the kind.</param>
    /// <param name="inhoud">The bytes.</param>
    /// <param name="begrotingId">The budget.</param>
    /// <param name="codes">The codes of the posts.</param>
    public static Uitkomst<IReadOnlyList<Realisatie>> Lees(string bestandsnaam, byte[] inhoud, Guid begrotingId, IReadOnlySet<string> codes)
    {
        var tabel = Importbestand.LeesTabel(bestandsnaam, inhoud);
        if (!tabel.Gelukt)
        {
            return Uitkomst<IReadOnlyList<Realisatie>>.Geweigerd(tabel.Fouten);
        }

        var koppen = tabel.Waarde.Kop.Select(k => k.ToLowerInvariant()).ToList();
        var fouten = koppen.Where(k => k.Length > 0 && !Mag.Contains(k)).Select(k => new Fout("Bestand", $"De kolom “{k}” is niet bekend. Hier mag: {string.Join(", ", Mag)}."))
            .Concat(Nodig.Where(n => !koppen.Contains(n)).Select(n => new Fout("Bestand", $"De kolom “{n}” ontbreekt. Voeg die toe.")))
            .Concat(koppen.Where(k => k.Length > 0).GroupBy(k => k).Where(g => g.Count() > 1).Select(g => new Fout("Bestand", $"De kolom “{g.Key}” staat twee keer in het bestand. Haal er één weg."))).ToList();
        if (fouten.Count > 0)
        {
            return Uitkomst<IReadOnlyList<Realisatie>>.Geweigerd(fouten);
        }

        var bedrag = koppen.IndexOf("bedrag");
        if (Getallezer.Kies(tabel.Waarde.Rijen.Select(r => r[bedrag]).Where(c => c.Getal is null).Select(c => c.Tekst)) is not { } getallen)
        {
            return Uitkomst<IReadOnlyList<Realisatie>>.Geweigerd("Bestand", "Sommige bedragen zijn Nederlands geschreven (1.234,56) en andere Engels (1,234.56). Schrijf ze allemaal op één manier.");
        }

        var rijen = tabel.Waarde.Rijen.Select(r => Boeking(tabel.Waarde, koppen, r, getallen, begrotingId, codes, fouten)).OfType<Realisatie>().ToList();
        return fouten.Count > 0 ? Uitkomst<IReadOnlyList<Realisatie>>.Geweigerd(fouten) : Uitkomst<IReadOnlyList<Realisatie>>.Ok(rijen);
    }

    private static Realisatie? Boeking(
        Importtabel tabel, List<string> koppen, Importrij rij, Getallezer getallen, Guid begrotingId, IReadOnlySet<string> codes, List<Fout> fouten)
    {
        var eerder = fouten.Count;
        var code = Tekst("post");
        Eis(codes.Contains(code), "post", $"De post “{code}” staat niet in de begroting. Gebruik de code van een post.");
        Eis(DateOnly.TryParseExact(Tekst("datum"), Datumvormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum), "datum", $"“{Tekst("datum")}” is geen datum. Schrijf een datum als 22-11-2026.");
        var isGetal = getallen.TryLees(rij[koppen.IndexOf("bedrag")], out var bedrag);
        Eis(isGetal && decimal.Round(bedrag, 2) == bedrag, "bedrag", $"“{Tekst("bedrag")}” is geen bedrag. Schrijf een bedrag als 1.234,56.");
        Eis(Tekst("boekstuk").Length > 0, "boekstuk", "Het boekstuk ontbreekt. Vul het nummer in; dat voorkomt dat een bedrag twee keer telt.");
        return fouten.Count > eerder ? null : new()
        {
            BegrotingId = begrotingId,
            PostCode = code,
            Datum = datum,
            Bedrag = new Bedrag(bedrag),
            Verwacht = Tekst("verwacht").ToLowerInvariant() is "ja" or "j" or "x" or "1",
            Bron = Tekst("boekstuk"),
            Omschrijving = Tekst("omschrijving"),
        };

        string Tekst(string kolom) => koppen.IndexOf(kolom) is >= 0 and var i ? rij[i].Tekst : "";

        void Eis(bool goed, string kolom, string melding)
        {
            if (!goed)
            {
                fouten.Add(new(tabel.Plaats(rij.Nummer, koppen.IndexOf(kolom)), melding));
            }
        }
    }
}
