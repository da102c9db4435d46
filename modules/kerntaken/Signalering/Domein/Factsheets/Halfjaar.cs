namespace Zvh.Signalering.Domein.Factsheets;

/// <summary>Half of a reporting year: what a factsheet is about, two a year. Only whole halves, so that no two factsheets overlap in time.</summary>
internal static class Halfjaar
{
    private const int Kwartalen = 2;

    /// <summary>The half in which a quarter lies.</summary>
    /// <param name="begin">The quarter with which a reporting year begins, 1 to 4.</param>
    /// <param name="kwartaal">The quarter.</param>
    public static Verslagperiode Bij(int begin, Kwartaal kwartaal)
    {
        var van = kwartaal.Plus(-((kwartaal.Nummer - begin + 4) % Kwartalen));
        return new(van, van.Plus(Kwartalen - 1));
    }

    /// <summary>The half that ended last.</summary>
    public static Verslagperiode Laatste(int begin, DateOnly vandaag) => Bij(begin, Kwartaal.Bij(vandaag)).Ervoor();

    /// <summary>The half before it.</summary>
    public static Verslagperiode Ervoor(this Verslagperiode half) => new(half.Van.Plus(-Kwartalen), half.Tot.Plus(-Kwartalen));
}
