using Zvh.Knooppunt.Domein;
using Zvh.Ui.TagHelpers;

namespace Zvh.Knooppunt.Bekendheid;

/// <summary>What the screen calls where a check stands.</summary>
internal static class Checkwoorden
{
    /// <summary>A check of this house.</summary>
    public static (string Tekst, StatusSoort Soort) Stand(Checkstand stand) => stand switch
    {
        Checkstand.Wacht => ("wacht op antwoord", StatusSoort.Actief),
        Checkstand.Onbekend => ("niet bekend", StatusSoort.Neutraal),
        Checkstand.Bekend => ("bekend", StatusSoort.LetOp),
        Checkstand.OverdrachtGevraagd => ("overdracht gevraagd", StatusSoort.Actief),
        Checkstand.Overgedragen => ("overgedragen", StatusSoort.Goed),
        Checkstand.Geweigerd => ("geweigerd", StatusSoort.Fout),
        _ => ("verlopen", StatusSoort.Neutraal),
    };

    /// <summary>A check of another house.</summary>
    public static (string Tekst, StatusSoort Soort) Stand(Ontvangenstand stand) => stand switch
    {
        Ontvangenstand.Beantwoord => ("alleen bekendheid gemeld", StatusSoort.Neutraal),
        Ontvangenstand.OverdrachtGevraagd => ("te beslissen", StatusSoort.LetOp),
        Ontvangenstand.Gegeven => ("gegeven", StatusSoort.Goed),
        Ontvangenstand.Geweigerd => ("geweigerd", StatusSoort.Fout),
        _ => ("verlopen", StatusSoort.Neutraal),
    };
}
