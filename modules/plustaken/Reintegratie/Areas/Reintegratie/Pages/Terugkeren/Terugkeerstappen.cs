namespace Zvh.Reintegratie.Terugkeren;

/// <summary>What can be done with a return, for its page.</summary>
/// <param name="Begeleiden">Weighing, lights, visits, the end.</param>
/// <param name="Overdragen">Handing over.</param>
/// <param name="Bevestigen">Confirming that it was taken over.</param>
/// <param name="Fasehuis">A place in the Fasehuis.</param>
/// <param name="Isd">The moments of a measure for stelselmatige daders.</param>
internal sealed record Terugkeerstappen(TerugkeerBegeleiden Begeleiden, TerugkeerOverdragen Overdragen, TerugkeerBevestigen Bevestigen, FasehuisRegelen Fasehuis, IsdBijhouden Isd);
