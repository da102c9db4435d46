namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>What can be done with the bookings of a year, for its page.</summary>
/// <param name="Invoeren">By hand.</param>
/// <param name="Inlezen">From a file.</param>
/// <param name="Koppelen">From another module.</param>
internal sealed record Realisatiestappen(RealisatieInvoeren Invoeren, RealisatieInlezen Inlezen, BronKoppelen Koppelen);
