using Zvh.Casussen.Domein.Meldingen;
using Zvh.Ui.TagHelpers;

namespace Zvh.Casussen.Inzendingen;

/// <summary>What the screen calls where an inzending stands.</summary>
internal static class Inzendingwoorden
{
    public static (string Tekst, StatusSoort Soort) Stand(Inzendingstand stand) => stand switch
    {
        Inzendingstand.Voorbeeld => ("nog niet ingelezen", StatusSoort.Neutraal),
        Inzendingstand.Wacht => ("wacht op intake", StatusSoort.LetOp),
        Inzendingstand.Verwerkt => ("verwerkt", StatusSoort.Goed),
        _ => ("teruggestuurd", StatusSoort.Neutraal),
    };
}
