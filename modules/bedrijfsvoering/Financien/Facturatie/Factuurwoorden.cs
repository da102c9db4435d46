using Zvh.Financien.Domein.Facturen;
using Zvh.Ui.TagHelpers;

namespace Zvh.Financien.Facturatie;

/// <summary>How states are shown.</summary>
internal static class Factuurwoorden
{
    /// <summary>The colour of a state.</summary>
    public static StatusSoort Kleur(FactuurStatus status) => status switch
    {
        FactuurStatus.Gecontroleerd => StatusSoort.Actief,
        FactuurStatus.Verzonden => StatusSoort.Actief,
        FactuurStatus.Betaald => StatusSoort.Goed,
        _ => StatusSoort.Neutraal,
    };

    /// <summary>The word and colour of a row: what stands in the way goes first.</summary>
    public static (string Tekst, StatusSoort Soort) Stand(FactuurStatus status, VerzendStatus? mail, int herinneringen, bool teLaat) => (status, mail) switch
    {
        (FactuurStatus.Gecontroleerd, VerzendStatus.Wacht) => ("Wordt gemaild", StatusSoort.Actief),
        (FactuurStatus.Gecontroleerd, VerzendStatus.Mislukt) => ("Mailen mislukt", StatusSoort.Fout),
        (FactuurStatus.Verzonden, _) when herinneringen > 0 => ($"Herinnerd ({herinneringen})", StatusSoort.LetOp),
        (FactuurStatus.Verzonden, _) when teLaat => ("Te laat", StatusSoort.LetOp),
        _ => (status.ToString(), Kleur(status)),
    };

    /// <summary>The word and colour of a run.</summary>
    public static (string Tekst, StatusSoort Soort) Stand(RunStatus status) => status switch
    {
        RunStatus.Wacht => ("Wacht", StatusSoort.Neutraal),
        RunStatus.Bezig => ("Bezig", StatusSoort.Actief),
        RunStatus.Klaar => ("Klaar", StatusSoort.Goed),
        _ => ("Gestopt", StatusSoort.LetOp),
    };
}
