using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Huis;

/// <summary>A house of Noord-Limburg: the region that plans effort per theme (finance.md §1.0).</summary>
public sealed class NoordLimburgFixture() : HuisFixture("noord-limburg");
