using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>What a stored distribution is about, and who made it.</summary>
/// <param name="Soort">What it is for.</param>
/// <param name="Jaar">The year that is invoiced.</param>
/// <param name="GeldstroomId">The stream.</param>
/// <param name="Omschrijving">What it is, for example "Resultaat 2021".</param>
/// <param name="Door">By whom.</param>
/// <param name="Op">When (UTC).</param>
/// <param name="BegrotingVersieId">The budget version whose amount was shared.</param>
internal sealed record Vastlegging(
    VerdelingSoort Soort, int Jaar, Guid GeldstroomId, string Omschrijving, string Door, DateTimeOffset Op, Guid? BegrotingVersieId = null)
{
    // Enough digits to tell any two remainders of amounts below a billion apart on paper.
    private const int Decimalen = 10;

    /// <summary>The result of the engine as a row set that is kept.</summary>
    /// <param name="resultaat">The result.</param>
    /// <param name="partij">The party behind a participant name.</param>
    public Verdeling Van(Verdeelresultaat resultaat, Func<string, Guid> partij) => new()
    {
        Soort = Soort,
        Jaar = Jaar,
        GeldstroomId = GeldstroomId,
        BegrotingVersieId = BegrotingVersieId,
        Totaal = resultaat.Opdracht.Bedrag,
        Sleutelversie = resultaat.Opdracht.Sleutel ?? "",
        Methode = resultaat.Opdracht.Methode,
        AfrondenOp = resultaat.Opdracht.AfrondenOp,
        Afrondingsregel = resultaat.Afrondingsregel,
        Rest = resultaat.Rest,
        Omschrijving = Omschrijving,
        Door = Door,
        Op = Op,
        Regels = [.. resultaat.Rijen.Select((r, i) => new Verdeelregel
        {
            PartijId = partij(r.Naam),
            Volgorde = i + 1,
            Exact = r.Exact.NaarTekst(Decimalen),
            Grondslag = r.Grondslag,
            Afgerond = r.Afgerond,
            Correctie = r.Correctie,
            Reden = r.Reden.Length == 0 ? null : r.Reden,
        })],
    };
}
