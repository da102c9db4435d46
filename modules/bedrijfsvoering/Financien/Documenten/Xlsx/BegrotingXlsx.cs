using Zvh.Documenten.Xlsx;
using Zvh.Financien.Domein.Begroten;
using Zvh.Financien.Domein.Begroten.Controle;

namespace Zvh.Financien.Documenten.Xlsx;

/// <summary>A budget as a workbook: the first sheet with formulas and in the form that the import reads, then what the document states, then what does not add up.</summary>
internal sealed class BegrotingXlsx
{
    private const int EersteBedrag = 8;

    private static readonly double[] Breedtes = [15, 15, 12];

    private readonly Begrotingsboom boom;
    private readonly Werkblad blad;
    private readonly Dictionary<Boomregel, int> rij = [];

    private BegrotingXlsx(Begrotingsboom boom, Werkblad blad)
    {
        this.boom = boom;
        this.blad = blad;
    }

    /// <summary>The XLSX file.</summary>
    /// <param name="boom">The budget, with its realisation when there is any.</param>
    /// <param name="bevindingen">What does not add up.</param>
    /// <param name="jaarrekening">The result and its destination; null for a budget.</param>
    public static byte[] Maak(Begrotingsboom boom, IReadOnlyList<Bevinding> bevindingen, Jaarrekening? jaarrekening = null)
    {
        var map = new Werkmap(boom.HeeftCenten);
        var begroting = new BegrotingXlsx(boom, map.Voeg($"{(jaarrekening is null ? "Begroting" : "Jaarrekening")} {boom.Jaar}"));
        begroting.Vul();
        if (jaarrekening is not null)
        {
            ResultaatXlsx.Vul(map.Voeg("Resultaat"), boom, jaarrekening, begroting.Verwijs);
        }

        if (boom.HeeftVermeld)
        {
            Vermeld(boom, map.Voeg("Vermeld"));
        }

        if (bevindingen.Count > 0)
        {
            Bevindingen(bevindingen, map.Voeg("Wat niet klopt"));
        }

        return map.Maak();
    }

    private void Vul()
    {
        blad.Breedtes([24, 8, 44, 8, 14, 12, 11, 10, .. boom.Kolommen.Select(_ => 16.0), 60]);
        blad.Kop(["Code", "Niveau", "Post", "Kant", "Soort", "Incidenteel", "Index", "Taakveld", .. boom.Kolommen.Select(k => k.Naam()), "Uitleg"]);
        foreach (var kant in new[] { boom.Lasten, boom.Baten })
        {
            // A formula may point down: the rows are known before the first is written.
            var volgende = blad.Rijnummer + 1;
            foreach (var regel in kant.Alle().Skip(1).Append(kant))
            {
                rij[regel] = volgende++;
            }

            foreach (var regel in kant.Alle().Skip(1).Append(kant))
            {
                Regel(regel);
            }
        }
    }

    // The name of a cell for a formula on another sheet.
    private string Verwijs(Boomregel regel, Kolom kolom) => $"'{blad.Naam}'!{Werkblad.Cel(Plaats(kolom), rij[regel])}";

    private void Regel(Boomregel regel)
    {
        var tekst = regel.IsGroep ? Celstijl.Vet : Celstijl.Gewoon;
        blad.Rij().Tekst(regel.Niveau == 0 ? "" : regel.Code, tekst).Getal(regel.Niveau, tekst).Tekst(new string(' ', 2 * Math.Max(0, regel.Niveau - 1)) + regel.Naam, tekst)
            .Tekst(regel.Kant == Kant.Last ? "last" : "bate", tekst).Tekst(regel.Soort == PostSoort.Gewoon ? "" : regel.Soort.ToString(), tekst)
            .Tekst(regel.Incidenteel ? "ja" : "", tekst).Tekst(regel.Index == IndexSoort.Geen ? "" : regel.Index.ToString(), tekst).Tekst(regel.Taakveld, tekst);
        foreach (var (nummer, kolom) in boom.Kolommen.Index())
        {
            Bedrag(regel, kolom, EersteBedrag + nummer, regel.IsGroep ? Celstijl.GetalVet : Celstijl.Getal);
        }

        blad.Tekst(regel.Uitleg, tekst);
    }

    private void Bedrag(Boomregel regel, Kolom kolom, int cel, Celstijl stijl)
    {
        if (regel.IsGroep)
        {
            blad.Formule($"SUM({string.Join(",", regel.Regels.Select(r => Werkblad.Cel(cel, rij[r])))})", regel.Berekend(kolom), stijl);
        }
        else if (kolom == Kolom.Verschil && regel.Berekend(kolom) is { } verschil)
        {
            var begroting = Werkblad.Cel(Plaats(Kolom.Begroting), rij[regel]);
            var verwacht = Werkblad.Cel(Plaats(Kolom.Verwacht), rij[regel]);
            blad.Formule(regel.Kant == Kant.Last ? $"{begroting}-{verwacht}" : $"{verwacht}-{begroting}", verschil, stijl);
        }
        else if (kolom == Kolom.NaVerrekening && regel.Berekend(kolom) is { } na && boom.Kolommen.Contains(Kolom.Verrekening))
        {
            blad.Formule($"{Werkblad.Cel(Plaats(Kolom.Begroting), rij[regel])}+{Werkblad.Cel(Plaats(Kolom.Verrekening), rij[regel])}", na, stijl);
        }
        else
        {
            blad.Getal(regel.Berekend(kolom), stijl);
        }
    }

    private int Plaats(Kolom kolom) => EersteBedrag + boom.Kolommen.Index().First(k => k.Item == kolom).Index;

    private static void Vermeld(Begrotingsboom boom, Werkblad blad)
    {
        blad.Breedtes([44, .. boom.Kolommen.SelectMany(_ => Breedtes)]);
        blad.Kop(["Post", .. boom.Kolommen.SelectMany(k => new[] { $"{k.Naam()} berekend", $"{k.Naam()} vermeld", "Verschil" })]);
        foreach (var regel in boom.Alle().Where(r => r.Vermeld is not null))
        {
            blad.Rij().Tekst(regel.Naam, regel.IsGroep ? Celstijl.Vet : Celstijl.Gewoon);
            foreach (var (nummer, kolom) in boom.Kolommen.Index())
            {
                var eerste = 1 + (3 * nummer);
                blad.Getal(regel.Berekend(kolom)).Getal(regel.VermeldIn(kolom));
                if (regel.VermeldIn(kolom) is null || regel.Berekend(kolom) is null)
                {
                    blad.Getal(null);
                }
                else
                {
                    blad.Formule($"{Werkblad.Cel(eerste + 1, blad.Rijnummer)}-{Werkblad.Cel(eerste, blad.Rijnummer)}",
                        regel.VermeldIn(kolom) - regel.Berekend(kolom), regel.Afwijking(kolom) is null ? Celstijl.Getal : Celstijl.GetalLetOp);
                }
            }
        }
    }

    private static void Bevindingen(IReadOnlyList<Bevinding> bevindingen, Werkblad blad)
    {
        blad.Breedtes(32, 26, 15, 15, 15, 110);
        blad.Kop(["Regel", "Kolom", "Vermeld", "Berekend", "Verschil", "Uitleg"]);
        foreach (var b in bevindingen)
        {
            blad.Rij().Tekst(b.Naam).Tekst(b.Kolom.Naam()).Getal(b.Vermeld).Getal(b.Berekend).Getal(b.Verschil).Tekst(b.Zin);
        }
    }
}
