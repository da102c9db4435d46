namespace Zvh.Reintegratie.Terugkeren;

/// <summary>What can be done with a return, for its page.</summary>
/// <param name="Begeleiden">Weighing, lights, visits, the end.</param>
/// <param name="Overdragen">Handing over.</param>
/// <param name="Bevestigen">Confirming that it was taken over.</param>
internal sealed record Terugkeerstappen(TerugkeerBegeleiden Begeleiden, TerugkeerOverdragen Overdragen, TerugkeerBevestigen Bevestigen);
