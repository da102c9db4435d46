using Zvh.Abstractions;
using Zvh.Documenten.Xlsx;
using Zvh.Financien.Domein.Begroten;

namespace Zvh.Financien.Documenten.Xlsx;

/// <summary>The sheet of annual accounts with the result, in formulas on the sheet with the lines, and its destination.</summary>
internal static class ResultaatXlsx
{
    /// <summary>Fills the sheet.</summary>
    /// <param name="blad">The sheet.</param>
    /// <param name="boom">The lines.</param>
    /// <param name="jaarrekening">The result and its destination.</param>
    /// <param name="cel">Names the cell of a line on the sheet with the lines.</param>
    public static void Vul(Werkblad blad, Begrotingsboom boom, Jaarrekening jaarrekening, Func<Boomregel, Kolom, string> cel)
    {
        blad.Breedtes(48, 18, 44, 16);
        blad.Kop(["Onderdeel", "Bedrag", "Besluit", "Datum"]);
        string[] formules =
        [
            $"{Zonder(boom.Baten, Kolom.Begroting)}-({Zonder(boom.Lasten, Kolom.Begroting)})",
            $"{Zonder(boom.Lasten, Kolom.Begroting)}-({Zonder(boom.Lasten, Kolom.Verwacht)})",
            $"{Zonder(boom.Baten, Kolom.Verwacht)}-({Zonder(boom.Baten, Kolom.Begroting)})",
            "SUM(B2:B4)",
            $"0{Mutaties(boom.Baten, Kolom.Verwacht, '+')}{Mutaties(boom.Lasten, Kolom.Verwacht, '-')}",
            "B5+B6",
        ];
        foreach (var (regel, formule) in jaarrekening.Resultaat.Regels.Zip(formules))
        {
            blad.Rij().Tekst(regel.Naam, regel.IsTotaal ? Celstijl.Vet : Celstijl.Gewoon).Formule(formule, regel.Bedrag.Waarde, regel.IsTotaal ? Celstijl.GetalVet : Celstijl.Getal);
        }

        Bestemming(blad, jaarrekening);

        // Movements on balance items stand among the income and costs, but come after their balance (BBV art. 27).
        string Zonder(Boomregel kant, Kolom kolom) => $"{cel(kant, kolom)}{Mutaties(kant, kolom, '-')}";

        string Mutaties(Boomregel kant, Kolom kolom, char teken) =>
            string.Concat(kant.Bladen().Where(r => r.Soort == PostSoort.Reservemutatie).Select(r => $"{teken}{cel(r, kolom)}"));
    }

    private static void Bestemming(Werkblad blad, Jaarrekening jaarrekening)
    {
        blad.Rij().Rij().Tekst("Bestemming van het resultaat", Celstijl.Vet);
        if (jaarrekening.Bestemd.Count == 0)
        {
            blad.Rij().Tekst(Jaarrekening.NogGeenBesluit);
            return;
        }

        var eerste = blad.Rijnummer + 1;
        foreach (var deel in jaarrekening.Bestemd)
        {
            blad.Rij().Tekst(deel.Naam).Getal(deel.Bedrag.Waarde).Tekst(deel.Besluit).Tekst(Berekeningstekst.Datum(deel.Datum));
        }

        var som = Bedrag.Som(jaarrekening.Bestemd.Select(d => d.Bedrag));
        blad.Rij().Tekst("Samen bestemd", Celstijl.Vet).Formule($"SUM(B{eerste}:B{blad.Rijnummer - 1})", som.Waarde, Celstijl.GetalVet);
    }
}
