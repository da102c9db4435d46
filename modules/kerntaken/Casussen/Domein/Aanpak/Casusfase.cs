namespace Zvh.Casussen.Domein.Aanpak;

/// <summary>Where a case stands, in the order of the law (Wgs 2.31; B1.14).</summary>
internal enum Casusfase
{
    /// <summary>Reported; nobody judged the purpose yet.</summary>
    Melding,

    /// <summary>The participants judge whether it meets the criteria.</summary>
    Weging,

    /// <summary>Data is gathered; only now participants of lid 2 take part.</summary>
    Verzamelen,

    /// <summary>The participants talk about the approach and agree.</summary>
    Casusoverleg,

    /// <summary>What was agreed is carried out.</summary>
    Uitvoering,

    /// <summary>The approach is looked back on, to adjust it or to close.</summary>
    Evaluatie,

    /// <summary>The closing report is made.</summary>
    Sluiten,

    /// <summary>Closed: nobody sees it but whoever guards the terms (Wgs 2.31 lid 8; B1.15).</summary>
    Afgeschermd,

    /// <summary>The data about people are gone; the counts stay.</summary>
    Vernietigd,
}

/// <summary>What must be known of a case to say whether it can go on.</summary>
/// <param name="Gewogen">Whether the last weging was finished.</param>
/// <param name="InOvereenstemming">Whether that weging says that it fits the purpose.</param>
/// <param name="Procesregie">Whether somebody has the procesregie now.</param>
/// <param name="Casusregie">Whether somebody has the casusregie now.</param>
/// <param name="Acties">How many actions were agreed.</param>
/// <param name="OpenActies">How many of them are not done.</param>
/// <param name="Sluitverslag">Whether the closing report is written.</param>
internal sealed record Fasefeiten(bool Gewogen, bool InOvereenstemming, bool Procesregie, bool Casusregie, int Acties, int OpenActies, bool Sluitverslag);

/// <summary>The state machine of a case.</summary>
internal static class Casusfasen
{
    private static readonly Dictionary<Casusfase, Casusfase[]> Overgangen = new()
    {
        [Casusfase.Melding] = [Casusfase.Weging],
        [Casusfase.Weging] = [Casusfase.Verzamelen, Casusfase.Sluiten],
        [Casusfase.Verzamelen] = [Casusfase.Casusoverleg, Casusfase.Sluiten],
        [Casusfase.Casusoverleg] = [Casusfase.Uitvoering, Casusfase.Sluiten],
        [Casusfase.Uitvoering] = [Casusfase.Evaluatie],
        [Casusfase.Evaluatie] = [Casusfase.Uitvoering, Casusfase.Casusoverleg, Casusfase.Sluiten],
        [Casusfase.Sluiten] = [Casusfase.Evaluatie, Casusfase.Weging, Casusfase.Afgeschermd],
        [Casusfase.Afgeschermd] = [Casusfase.Weging, Casusfase.Vernietigd],
        [Casusfase.Vernietigd] = [],
    };

    /// <summary>Where a case can go from here.</summary>
    public static IReadOnlyList<Casusfase> Na(Casusfase fase) => Overgangen[fase];

    /// <summary>Whether data about people may be added (Wgs 2.31; B1.14): not before the weging, not after closing.</summary>
    public static bool IsOpen(Casusfase fase) => fase is >= Casusfase.Verzamelen and <= Casusfase.Evaluatie;

    /// <summary>Why a case cannot go there, in Dutch; empty when it can.</summary>
    public static IReadOnlyList<string> Bezwaren(Casusfase van, Casusfase naar, Fasefeiten feiten)
    {
        if (!Overgangen[van].Contains(naar))
        {
            return ["Deze stap kan nu niet. Misschien zette iemand de casus net een stap verder: ververs de pagina."];
        }

        return [.. Eisen(van, naar, feiten).Where(e => !e.Voldaan).Select(e => e.Bezwaar)];
    }

    private static IEnumerable<(bool Voldaan, string Bezwaar)> Eisen(Casusfase van, Casusfase naar, Fasefeiten f)
    {
        switch (naar)
        {
            case Casusfase.Verzamelen:
                yield return (f is { Gewogen: true, InOvereenstemming: true }, "Rond eerst de weging af. Gegevens verzamelen mag pas als de deelnemers vinden dat de casus past bij het doel.");
                break;
            case Casusfase.Sluiten when van is Casusfase.Weging:
                yield return (f.Gewogen, "Rond eerst de weging af. Daarin staat waarom de casus niet wordt opgepakt.");
                break;
            case Casusfase.Casusoverleg:
                yield return (f.Procesregie, "Wijs eerst een procesregisseur aan.");
                break;
            case Casusfase.Uitvoering:
                yield return (f.Procesregie, "Wijs eerst een procesregisseur aan.");
                yield return (f.Casusregie, "Wijs eerst een casusregisseur aan. Zonder casusregisseur kan een persoonsgerichte aanpak niet beginnen.");
                yield return (f.Acties > 0, "Spreek eerst minstens één actie af in het plan van aanpak.");
                break;
            case Casusfase.Evaluatie when van is Casusfase.Sluiten:
                yield return (f.InOvereenstemming, "De casus paste niet bij het doel. Weeg opnieuw als er iets is veranderd.");
                break;
            case Casusfase.Afgeschermd:
                yield return (f.OpenActies == 0, f.OpenActies == 1 ? "Er staat nog één actie open. Rond haar af of laat haar vervallen." : $"Er staan nog {f.OpenActies} acties open. Rond ze af of laat ze vervallen.");
                yield return (f.Sluitverslag, "Schrijf eerst het sluitverslag.");
                break;
        }
    }
}
