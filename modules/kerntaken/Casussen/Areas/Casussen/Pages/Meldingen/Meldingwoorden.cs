using Zvh.Casussen.Domein.Meldingen;
using Zvh.Ui.TagHelpers;

namespace Zvh.Casussen.Meldingen;

/// <summary>What the screen calls the states of a melding.</summary>
internal static class Meldingwoorden
{
    /// <summary>The words and colour of a state.</summary>
    public static (string Tekst, StatusSoort Soort) Stand(Meldingstatus status) => status switch
    {
        Meldingstatus.Ontvangen => ("te beoordelen", StatusSoort.LetOp),
        Meldingstatus.Overgedragen => ("overgedragen", StatusSoort.Neutraal),
        Meldingstatus.Opgepakt => ("opgepakt", StatusSoort.Actief),
        Meldingstatus.Advies => ("advies gegeven", StatusSoort.Goed),
        _ => ("niet opgepakt", StatusSoort.Neutraal),
    };
}
