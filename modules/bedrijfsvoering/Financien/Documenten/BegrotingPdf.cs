using Zvh.Abstractions;
using Zvh.Documenten;
using Zvh.Documenten.Pdf;
using Zvh.Financien.Domein.Begroten;
using Zvh.Financien.Domein.Begroten.Controle;

namespace Zvh.Financien.Documenten;

/// <summary>What stands above a budget on paper.</summary>
/// <param name="Stroom">Name of the stream.</param>
/// <param name="Versie">Name of the version, for example <c>1e wijziging</c>.</param>
/// <param name="Besluit">The decision; null for a concept.</param>
/// <param name="Datum">The day on which it is printed.</param>
internal sealed record Begrotingkop(string Stroom, string Versie, string? Besluit, DateOnly Datum);

/// <summary>A budget or annual account as the stuurgroep is used to it: costs, money of the state, contributions per gemeente, the balance, and what does not add up.</summary>
internal sealed class BegrotingPdf
{
    private const double BreedsteKolom = 74;
    private const double SmalsteNaam = 158;
    private const double Rijhoogte = 13.5;

    private readonly Begrotingsboom boom;
    private readonly Documentstijl stijl;
    private readonly Documentletters letters;
    private readonly PdfFile pdf;
    private readonly Zetwerk zetwerk;
    private readonly PdfElement tabel;
    private readonly double kolombreedte;

    private readonly string titel;

    private BegrotingPdf(Documentstijl stijl, Begrotingsboom boom, Begrotingkop kop, string titel)
    {
        this.boom = boom;
        this.titel = titel;
        this.stijl = stijl;
        kolombreedte = Math.Min(BreedsteKolom, (Zetwerk.Breedte - SmalsteNaam) / boom.Kolommen.Count);
        letters = new(stijl);
        pdf = new($"{titel} – {kop.Stroom}", stijl.Naam, kop.Datum);
        zetwerk = new(pdf, z => Vervolg(z));
        Kop(kop);
        tabel = zetwerk.Structuur.Voeg("Table");
    }

    /// <summary>The PDF.</summary>
    /// <param name="stijl">How documents of the house look.</param>
    /// <param name="boom">The budget, with its realisation when there is any.</param>
    /// <param name="bevindingen">What does not add up.</param>
    /// <param name="kop">What stands above it.</param>
    /// <param name="jaarrekening">The result and its destination; null for a budget.</param>
    public static byte[] Maak(Documentstijl stijl, Begrotingsboom boom, IReadOnlyList<Bevinding> bevindingen, Begrotingkop kop, Jaarrekening? jaarrekening = null)
    {
        var blad = new BegrotingPdf(stijl, boom, kop, jaarrekening is null ? Titel(boom) : $"Jaarrekening {boom.Jaar}");
        blad.Kolomkop(blad.tabel.Voeg("TR"));
        blad.Kant(boom.Lasten);
        blad.Kant(boom.Baten);
        blad.Saldo();
        if (jaarrekening is not null)
        {
            new ResultaatPdf(blad.zetwerk, blad.letters).Zet(jaarrekening);
        }

        blad.Bevindingen(bevindingen);
        blad.Voet(kop);
        return blad.pdf.Sluit();
    }

    private static string Titel(Begrotingsboom boom) => boom.Peildatum is null ? $"Begroting {boom.Jaar}" : $"Begroting en realisatie {boom.Jaar}";

    private void Kop(Begrotingkop kop)
    {
        zetwerk.Blad.Vul(new PdfRect(0, 0, PdfPage.Breedte, 7), stijl.Vlak);
        zetwerk.Tekst(stijl.Naam, letters.Huis, Zetwerk.Links, 56, zetwerk.Structuur.Voeg("P"));
        zetwerk.Tekst(titel, letters.Titel, Zetwerk.Links, 94, zetwerk.Structuur.Voeg("H1"));
        var onder = string.Join("  ·  ", new[] { kop.Stroom, kop.Versie, kop.Besluit, boom.Peildatum is { } dag ? $"peildatum {dag:d MMMM yyyy}" : null, "bedragen in euro" }.OfType<string>());
        zetwerk.Y = 104;
        zetwerk.Alinea(onder, letters.Label with { Punten = 8.5 }, Zetwerk.Links, Zetwerk.Breedte, zetwerk.Structuur.Voeg("P"));
        zetwerk.Y += 10;
    }

    private void Vervolg(Zetwerk z)
    {
        z.Blad.Vul(new PdfRect(0, 0, PdfPage.Breedte, 7), stijl.Vlak);
        z.Tekst(stijl.Naam, letters.Huis with { Punten = 9 }, Zetwerk.Links, 48);
        z.TekstRechts($"{titel}, vervolg", letters.Label with { Punten = 8.5 }, Zetwerk.Rechts, 48);
        z.Y = 74;
    }

    private void Kolomkop(PdfElement? rij)
    {
        var regels = boom.Kolommen.Select(k => Zetwerk.Afbreken(k.Naam(), letters.Label, kolombreedte - 6)).ToList();
        var hoogste = regels.Max(r => r.Count);
        rij?.Voeg("TH");
        foreach (var (nummer, regel) in regels.Index())
        {
            var cel = rij?.Voeg("TH");
            for (var i = 0; i < regel.Count; i++)
            {
                zetwerk.TekstRechts(regel[i], letters.Label, Rechts(nummer), zetwerk.Y + 8 + Zetwerk.Hoogte(letters.Label, hoogste - regel.Count + i), cel);
            }
        }

        zetwerk.Y += 2 + Zetwerk.Hoogte(letters.Label, hoogste);
        zetwerk.Lijn(zetwerk.Y, Documentletters.Zwart, 0.9);
        zetwerk.Y += 3;
    }

    private void Kant(Boomregel totaal)
    {
        foreach (var regel in totaal.Alle().Skip(1))
        {
            if (regel.Niveau == 1)
            {
                zetwerk.Y += regel.IsGroep ? 6 : 2;
            }

            Regel(regel, regel.IsGroep ? letters.KleinVet : letters.Klein);
        }

        zetwerk.Y += 5;
        zetwerk.Lijn(zetwerk.Y, Documentletters.Zwart);
        Regel(totaal, letters.Vet);
        zetwerk.Y += 8;
    }

    private void Regel(Boomregel regel, Letter letter)
    {
        Rij(regel.Naam, 10 * Math.Max(0, regel.Niveau - 1), letter, regel.Berekend);
        if (boom.Kolommen.Any(k => regel.Afwijking(k) is not null))
        {
            Rij("vermeld in het document", (10 * Math.Max(0, regel.Niveau - 1)) + 6, letters.Label, k => regel.Afwijking(k) is null ? null : regel.VermeldIn(k), leeg: "");
        }
    }

    private void Rij(string naam, double inspring, Letter letter, Func<Kolom, decimal?> waarde, string leeg = "–")
    {
        var breedte = Rechts(0) - kolombreedte - Zetwerk.Links - inspring + 6;
        var tekst = Zetwerk.Afbreken(naam, letter, breedte);
        if (zetwerk.Ruimte(Rijhoogte + Zetwerk.Hoogte(letter, tekst.Count - 1)))
        {
            Kolomkop(rij: null);
        }

        var rij = tabel.Voeg("TR");
        var cel = rij.Voeg("TH");
        for (var i = 0; i < tekst.Count; i++)
        {
            zetwerk.Tekst(tekst[i], letter, Zetwerk.Links + inspring, zetwerk.Y + 10 + Zetwerk.Hoogte(letter, i), cel);
        }

        foreach (var (nummer, kolom) in boom.Kolommen.Index())
        {
            var getal = waarde(kolom) is { } w ? new Bedrag(w).Kort().Replace('-', '\u2212') : leeg;
            var vak = rij.Voeg("TD");
            if (getal.Length > 0)
            {
                zetwerk.TekstRechts(getal, letter, Rechts(nummer), zetwerk.Y + 10, vak);
            }
        }

        zetwerk.Y += Rijhoogte + Zetwerk.Hoogte(letter, tekst.Count - 1);
    }

    private void Saldo()
    {
        zetwerk.Lijn(zetwerk.Y, Documentletters.Zwart);
        Rij("Saldo (baten min lasten)", 0, letters.Vet, k => boom.Kolommen.Contains(k) && boom.Alle().Any(r => r.Berekend(k) is not null) ? boom.Saldo(k) : null);
        zetwerk.Y += 10;
    }

    private void Bevindingen(IReadOnlyList<Bevinding> bevindingen)
    {
        if (bevindingen.Count == 0)
        {
            return;
        }

        zetwerk.Ruimte(60);
        zetwerk.Y += 14;
        zetwerk.Tekst("Wat niet klopt", letters.Kop, Zetwerk.Links, zetwerk.Y, zetwerk.Structuur.Voeg("H2"));
        zetwerk.Y += 8;
        var lijst = zetwerk.Structuur.Voeg("L");
        foreach (var bevinding in bevindingen)
        {
            zetwerk.Ruimte(Zetwerk.Hoogte(letters.Klein, 2));
            zetwerk.Alinea($"•  {bevinding.Zin}", letters.Klein, Zetwerk.Links, Zetwerk.Breedte, lijst.Voeg("LI"));
            zetwerk.Y += 3;
        }
    }

    private void Voet(Begrotingkop kop)
    {
        for (var i = 0; i < pdf.Bladen.Count; i++)
        {
            var y = PdfPage.Hoogte - 32;
            var pagina = $"Pagina {i + 1} van {pdf.Bladen.Count}";
            pdf.Bladen[i].Vul(new PdfRect(Zetwerk.Links, y - 14, Zetwerk.Breedte, 0.6), Documentletters.Haarlijn);
            pdf.Bladen[i].Tekst($"{stijl.Naam}  ·  {kop.Stroom}  ·  afgedrukt op {kop.Datum:d MMMM yyyy}", PdfFont.Normaal, 7.5, Documentletters.Grijs, Zetwerk.Links, y);
            pdf.Bladen[i].Tekst(pagina, PdfFont.Normaal, 7.5, Documentletters.Grijs, Zetwerk.Rechts - PdfFont.Normaal.Breedte(pagina, 7.5), y);
        }
    }

    private double Rechts(int kolom) => Zetwerk.Rechts - ((boom.Kolommen.Count - 1 - kolom) * kolombreedte);
}
