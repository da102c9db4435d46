using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Begroten;

/// <summary>Answers "Hoe is dit berekend?" for one value of a budget, in one sentence.</summary>
internal static class Berekeningsuitleg
{
    /// <summary>The sentence; null when nothing is known in the column.</summary>
    public static string? Van(Boomregel regel, Kolom kolom, IEnumerable<Realisatie> realisaties, DateOnly? peildatum)
    {
        if (regel.Berekend(kolom) is not { } waarde)
        {
            return null;
        }

        return regel.IsGroep ? Som(regel, kolom, waarde) : Blad(regel, kolom, waarde, [.. realisaties.Where(r => r.PostCode == regel.Code)], peildatum);
    }

    private static string Som(Boomregel regel, Kolom kolom, decimal waarde) =>
        string.Join(" + ", regel.Regels.Where(r => r.Berekend(kolom) is not null).Select(r => $"{r.Naam} {Getal(r.Berekend(kolom))}")) + $" = {Getal(waarde)}";

    private static string Blad(Boomregel regel, Kolom kolom, decimal waarde, List<Realisatie> rijen, DateOnly? peildatum)
    {
        var geboekt = rijen.Count(r => !r.Verwacht && !(r.Datum > peildatum));
        return kolom switch
        {
            Kolom.Begroting => $"Ingevuld bedrag: {Getal(waarde)}",
            Kolom.Verrekening => $"Volgens het document: {Getal(waarde)}",
            Kolom.NaVerrekening => $"Begroting {Getal(regel.Berekend(Kolom.Begroting) ?? 0)} + verrekening {Getal(regel.Berekend(Kolom.Verrekening) ?? 0)} = {Getal(waarde)}",
            Kolom.Realisatie => $"{geboekt} {(geboekt == 1 ? "boeking" : "boekingen")}{(peildatum is { } dag ? $" tot en met {dag:d MMMM yyyy}" : "")}: {Getal(waarde)}",
            Kolom.Verwacht => $"Realisatie {Getal(regel.Berekend(Kolom.Realisatie) ?? 0)} + nog verwacht {Getal(waarde - (regel.Berekend(Kolom.Realisatie) ?? 0))} = {Getal(waarde)}",
            _ => regel.Kant == Kant.Last
                ? $"Begroting {Getal(regel.Berekend(Kolom.Begroting) ?? 0)} − verwacht {Getal(regel.Berekend(Kolom.Verwacht))} = {Getal(waarde)}"
                : $"Verwacht {Getal(regel.Berekend(Kolom.Verwacht))} − begroting {Getal(regel.Berekend(Kolom.Begroting) ?? 0)} = {Getal(waarde)}",
        };
    }

    private static string Getal(decimal? waarde) => waarde is { } w ? new Bedrag(w).Kort().Replace('-', '\u2212') : "–";
}
