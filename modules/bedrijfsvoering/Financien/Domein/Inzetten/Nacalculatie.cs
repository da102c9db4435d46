using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Inzetten;

/// <summary>What is charged afterwards for realised hours. A part without a rate cannot be calculated, so neither can the total.</summary>
/// <param name="Regels">A line per function that is planned or has hours.</param>
internal sealed record Nacalculatie(IReadOnlyList<Nacalculatieregel> Regels)
{
    /// <summary>The functions for which no rate has been agreed.</summary>
    public IReadOnlyList<string> ZonderTarief { get; } = [.. Regels.Where(r => r.Bedrag is null).Select(r => r.Functie)];

    /// <summary>Hours × rate of all functions; null while a rate is missing.</summary>
    public Bedrag? Totaal => ZonderTarief.Count == 0 ? Bekend : null;

    /// <summary>The amount of one function; null while its rate is unknown.</summary>
    public Bedrag? Van(string functie) => Regels.FirstOrDefault(r => r.Functie == functie)?.Bedrag;

    /// <summary>The part that can be calculated.</summary>
    public Bedrag Bekend => Bedrag.Som(Regels.Select(r => r.Bedrag ?? Bedrag.Nul));
}

/// <summary>Hours × rate of one function, rounded to the cent.</summary>
/// <param name="Functie">The function.</param>
/// <param name="Uren">Realised hours of the year.</param>
/// <param name="Tarief">Euro per hour; null until it is agreed.</param>
internal sealed record Nacalculatieregel(string Functie, decimal Uren, Bedrag? Tarief)
{
    /// <summary>The amount; null while the rate is unknown.</summary>
    public Bedrag? Bedrag => Tarief is { } tarief ? (tarief * Uren).RondAf(0.01m) : null;
}
