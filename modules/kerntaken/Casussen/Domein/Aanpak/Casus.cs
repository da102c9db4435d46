using Zvh.Abstractions;
using Zvh.Casussen.Domein.Bewaren;
using Zvh.Platform.Data;

namespace Zvh.Casussen.Domein.Aanpak;

/// <summary>A joint approach to one or more persons, under independent procesregie (kerntaak 1; A-010). A case may run long and closes when the house is no longer needed .</summary>
[Beschermd("casussen.casus", Rechten.CasusLezen, Kenmerkveld = nameof(Nummer), Afschermrecht = Rechten.AfgeschermdLezen)]
internal sealed class Casus : IBeschermd, IAfschermbaar, IMetVersie
{
    /// <inheritdoc />
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Number in the house, for example <c>C-2026-00012</c>.</summary>
    public required string Nummer { get; init; }

    /// <summary>Id of the theme.</summary>
    public required string Thema { get; set; }

    /// <summary>CBS code of the municipality.</summary>
    public required string Gemeente { get; set; }

    /// <summary>Where it stands.</summary>
    public Casusfase Fase { get; private set; }

    /// <inheritdoc />
    public bool Afgeschermd { get; private set; }

    /// <summary>The legal ground on which the theme works here, such as the Wgs or a covenant (B1.3).</summary>
    public required string Grondslag { get; set; }

    /// <summary>The level of the AVE ladder, 1 to 4; null until the weging .</summary>
    public int? Ave { get; private set; }

    /// <summary>The route step that it is in: the code of one of the region's steps.</summary>
    public required string Stap { get; set; }

    /// <summary>Opened on.</summary>
    public DateOnly GeopendOp { get; init; }

    /// <summary>When the house first held data on this (UTC): of the first melding or person (Wgs 1.8 lid 7; B1.16).</summary>
    public DateTimeOffset EersteVerwerkingOp { get; set; }

    /// <summary>Last day on which data about people may be kept: five years after the first processing, or longer by decision (B1.16, B1.18).</summary>
    public DateOnly BewarenTot { get; private set; }

    /// <summary>When the approach is looked at again; null when nothing was agreed.</summary>
    public DateOnly? HerzienOp { get; set; }

    /// <summary>What the approach reached, in the closing report.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Resultaat { get; set; }

    /// <summary>Who goes on after closing, such as a wijkteam.</summary>
    public string? Vervolg { get; set; }

    /// <summary>What the partners learned; without data about people.</summary>
    public string? Leerpunten { get; set; }

    /// <summary>Closed on: the day of shielding; null while it is open.</summary>
    public DateOnly? GeslotenOp { get; private set; }

    /// <summary>Who decided that the data go (user name); null until then. The house itself destroys them, because whoever guards the terms does not see them.</summary>
    public string? VernietigingDoor { get; private set; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>Whether data about people may be added now.</summary>
    public bool IsOpen => Casusfasen.IsOpen(Fase);

    /// <summary>Whether people still work on it.</summary>
    public bool Loopt => Fase < Casusfase.Afgeschermd;

    /// <summary>Whether the closing report is written.</summary>
    public bool HeeftSluitverslag => Resultaat is not null && Vervolg is not null;

    /// <summary>Starts the clock of five years, from the first processing of anything in it.</summary>
    public void StelBewaartermijn(DateTimeOffset eersteVerwerking)
    {
        if (BewarenTot == default || eersteVerwerking < EersteVerwerkingOp)
        {
            EersteVerwerkingOp = eersteVerwerking;
            BewarenTot = Bewaartermijn.Einde(eersteVerwerking);
        }
    }

    /// <summary>Keeps the data longer.</summary>
    public void Verleng(DateOnly tot) => BewarenTot = tot;

    /// <summary>Goes to another phase; the caller judged by <see cref="Casusfasen.Bezwaren"/>.</summary>
    /// <exception cref="InvalidOperationException">The state machine does not know the step.</exception>
    public void Ga(Casusfase naar, DateOnly op)
    {
        if (!Casusfasen.Na(Fase).Contains(naar))
        {
            throw new InvalidOperationException($"A case does not go from {Fase} to {naar}.");
        }

        (Fase, Afgeschermd) = (naar, naar >= Casusfase.Afgeschermd);
        GeslotenOp = Afgeschermd ? GeslotenOp ?? op : null;
    }

    /// <summary>Stands on a level of the AVE ladder.</summary>
    public void Zet(Avestap stap) => Ave = stap.Niveau;

    /// <summary>Decides that the data about people go.</summary>
    public void VraagVernietiging(string door) => VernietigingDoor = door;

    /// <summary>Takes the data about people out; number, theme, municipality, days and outcome stay for the figures.</summary>
    public void Vernietig(DateOnly op)
    {
        Ga(Casusfase.Vernietigd, op);
        Resultaat = null;
    }
}
