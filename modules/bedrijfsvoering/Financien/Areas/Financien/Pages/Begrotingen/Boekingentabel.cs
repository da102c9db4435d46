using Zvh.Financien.Domein.Begroten;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>A table of bookings.</summary>
/// <param name="Boekingen">The bookings with the name of their post.</param>
/// <param name="VerwijderPad">The address to post a removal to; null when nothing may be removed.</param>
internal sealed record Boekingentabel(IReadOnlyList<(Realisatie Boeking, string Post)> Boekingen, string? VerwijderPad);
