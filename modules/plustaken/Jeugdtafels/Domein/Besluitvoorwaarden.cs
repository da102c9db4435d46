namespace Zvh.Jeugdtafels.Domein;

/// <summary>What must be in order before a table decides about a youth (B4.15).</summary>
internal static class Besluitvoorwaarden
{
    /// <summary>What is missing, each with what to do; empty when the table may decide.</summary>
    /// <param name="verzoek">The request.</param>
    /// <param name="genodigden">Who was invited.</param>
    /// <param name="nu">The moment of deciding.</param>
    /// <param name="vandaag">The day of it, on the clock of the house.</param>
    public static IEnumerable<string> Ontbreekt(Jeugdverzoek verzoek, IReadOnlyCollection<Jeugdgenodigde> genodigden, DateTimeOffset nu, DateOnly vandaag)
    {
        if (verzoek.Stand is not Jeugdstand.Gepland || verzoek.Begin is not { } begin)
        {
            yield return "Er is geen bespreking gepland. Kies eerst een dag en nodig mensen uit.";
            yield break;
        }

        if (begin > nu)
        {
            yield return $"De bespreking is pas op {begin.ToLocalTime():d-M-yyyy} om {begin.ToLocalTime():H:mm} uur. Leg het besluit daarna vast, of verzet de bespreking.";
        }

        var afwezig = Tafelregel.Van(verzoek.Tafel).Quorum.Where(rol => !genodigden.Any(g => g.Rol == rol && g.Aanwezig == true)).ToList();
        if (afwezig.Count > 0)
        {
            yield return $"De tafel is niet compleet: {string.Join(", ", afwezig.Select(Rolwoorden.Van))} was er niet bij. Leg vast wie er was, of houd het verzoek aan en plan een nieuwe dag.";
        }

        foreach (var rol in new[] { Tafelrol.Ouder, Tafelrol.Jeugdige }.Where(rol => rol is Tafelrol.Ouder || verzoek.WordtGehoord(vandaag)))
        {
            var gezin = genodigden.Where(g => g.Rol == rol).ToList();
            if (gezin.Count == 0 || gezin.Any(g => g.Gehoord is null))
            {
                yield return rol is Tafelrol.Ouder
                    ? "Niet iedere ouder met gezag is gehoord. Leg per ouder vast hoe die is gehoord, of dat die niet wilde."
                    : $"De jeugdige is {Tafelregel.Hoorleeftijd} jaar of ouder en is niet gehoord. Leg vast hoe, of dat de jeugdige niet wilde.";
            }
        }
    }
}
