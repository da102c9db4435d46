using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Plannen;
using Zvh.Casussen.Domein.Wegen;
using Zvh.Ui.TagHelpers;

namespace Zvh.Casussen.Aanpak;

/// <summary>What the screen calls the choices about a case.</summary>
internal static class Casuswoorden
{
    /// <summary>The name of a phase.</summary>
    public static string Fase(Casusfase fase) => fase switch
    {
        Casusfase.Melding => "melding",
        Casusfase.Weging => "weging",
        Casusfase.Verzamelen => "gegevens verzamelen",
        Casusfase.Casusoverleg => "casusoverleg",
        Casusfase.Uitvoering => "uitvoering",
        Casusfase.Evaluatie => "evaluatie",
        Casusfase.Sluiten => "sluiten",
        Casusfase.Afgeschermd => "afgeschermd",
        _ => "vernietigd",
    };

    /// <summary>The colour of a phase.</summary>
    public static StatusSoort Kleur(Casusfase fase) => fase switch
    {
        Casusfase.Melding or Casusfase.Weging => StatusSoort.LetOp,
        Casusfase.Sluiten or Casusfase.Afgeschermd or Casusfase.Vernietigd => StatusSoort.Neutraal,
        _ => StatusSoort.Actief,
    };

    /// <summary>What one does to get to a phase, as a verb.</summary>
    public static string Verb(Casusfase van, Casusfase naar) => naar switch
    {
        Casusfase.Weging when van is Casusfase.Afgeschermd => "Casus heropenen",
        Casusfase.Weging when van is Casusfase.Sluiten => "Opnieuw wegen",
        Casusfase.Weging => "Weging beginnen",
        Casusfase.Verzamelen => "Gegevens verzamelen",
        Casusfase.Casusoverleg when van is Casusfase.Evaluatie => "Aanpak bijstellen",
        Casusfase.Casusoverleg => "Casusoverleg beginnen",
        Casusfase.Uitvoering when van is Casusfase.Evaluatie => "Uitvoering voortzetten",
        Casusfase.Uitvoering => "Uitvoering beginnen",
        Casusfase.Evaluatie when van is Casusfase.Sluiten => "Toch niet sluiten",
        Casusfase.Evaluatie => "Evalueren",
        Casusfase.Sluiten => "Naar sluiten",
        _ => "Casus sluiten en afschermen",
    };

    /// <summary>What a weging leads to.</summary>
    public static string Uitkomst(Wegingsuitkomst uitkomst) => uitkomst switch
    {
        Wegingsuitkomst.Procesregie => "Persoonsgerichte aanpak onder procesregie",
        Wegingsuitkomst.TopX => "Lijst van zwaarste casussen",
        Wegingsuitkomst.Doorzetten => "Doorzetten naar een partner",
        Wegingsuitkomst.Advies => "Advies geven",
        Wegingsuitkomst.Lokaal => "Lokaal oppakken",
        _ => "Niet oppakken",
    };

    /// <summary>The words and colour of an action.</summary>
    public static (string Tekst, StatusSoort Soort) Actie(Actiestand stand) => stand switch
    {
        Actiestand.Gevraagd => ("gevraagd", StatusSoort.LetOp),
        Actiestand.Geaccepteerd => ("loopt", StatusSoort.Actief),
        Actiestand.Geweigerd => ("geweigerd", StatusSoort.Fout),
        Actiestand.Gereed => ("gereed", StatusSoort.Goed),
        _ => ("vervallen", StatusSoort.Neutraal),
    };

    /// <summary>The side on which somebody stands.</summary>
    public static string Zijde(Zijde zijde) => zijde switch
    {
        Domein.Aanpak.Zijde.Pleger => "kant van de pleger",
        Domein.Aanpak.Zijde.Slachtoffer => "kant van het slachtoffer",
        _ => "beide kanten",
    };

    /// <summary>Why somebody stands in a case.</summary>
    public static string Betrokkenheid(Betrokkenheid betrokkenheid) => betrokkenheid is Domein.Aanpak.Betrokkenheid.Betrokkene ? "betrokkene" : "directe kring";

    /// <summary>The kind of a line in the timeline.</summary>
    public static string Gebeurtenis(Gebeurtenissoort soort) => soort switch
    {
        Gebeurtenissoort.Fase => "voortgang",
        Gebeurtenissoort.Regie => "mensen",
        Gebeurtenissoort.Ave => "AVE",
        Gebeurtenissoort.Besluit => "besluit",
        Gebeurtenissoort.Plan => "plan",
        _ => "notitie",
    };

    /// <summary>Whether a contribution may be passed on.</summary>
    public static string Doorgeven(Doorgeven doorgeven) => doorgeven switch
    {
        Domein.Plannen.Doorgeven.BinnenCasus => "binnen deze casus",
        Domein.Plannen.Doorgeven.NaAkkoord => "alleen na akkoord van de bron",
        _ => "niet doorgeven",
    };

    /// <summary>What somebody is to the person whom a case is about.</summary>
    public static string Relatie(Relatiesoort soort) => soort switch
    {
        Relatiesoort.Ouder => "ouder",
        Relatiesoort.Kind => "kind",
        Relatiesoort.Partner => "partner",
        Relatiesoort.ExPartner => "ex-partner",
        Relatiesoort.BroerZus => "broer of zus",
        Relatiesoort.Familie => "ander familielid",
        Relatiesoort.Huisgenoot => "huisgenoot",
        _ => "ander direct contact",
    };
}
