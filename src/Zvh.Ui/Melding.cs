namespace Zvh.Ui;

/// <summary>How serious a message is.</summary>
public enum MeldingSoort
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>Something was done.</summary>
    Gelukt,

    /// <summary>Something needs attention, nothing is lost.</summary>
    LetOp,

    /// <summary>Something was not done.</summary>
    Fout,
}

/// <summary>A message on the screen.</summary>
/// <param name="Soort">How serious it is.</param>
/// <param name="Tekst">Dutch, B1.</param>
public sealed record Melding(MeldingSoort Soort, string Tekst)
{
    /// <summary>What one can do about it at once, from a banner; null when there is nothing.</summary>
    public Meldingactie? Actie { get; init; }

    /// <summary>Where it is about, for a link in a banner; null when that is this page or nowhere.</summary>
    public Meldinglink? Naar { get; init; }
}

/// <summary>A link in a banner.</summary>
/// <param name="Tekst">Where it goes.</param>
/// <param name="Pad">The address.</param>
public sealed record Meldinglink(string Tekst, string Pad);

/// <summary>A button in a banner.</summary>
/// <param name="Tekst">What it does.</param>
/// <param name="Pad">The address, posted to.</param>
public sealed record Meldingactie(string Tekst, string Pad);

/// <summary>Messages that survive a redirect: post, redirect, and tell on the next page what happened.</summary>
public interface IFlash
{
    /// <summary>Adds a message for the next page.</summary>
    void Meld(MeldingSoort soort, string tekst);

    /// <summary>Says that something was done, for example <c>Factuur verstuurd.</c></summary>
    void Gelukt(string tekst) => Meld(MeldingSoort.Gelukt, tekst);

    /// <summary>Takes the messages; the layout does this, a page need not.</summary>
    IReadOnlyList<Melding> Neem();
}
