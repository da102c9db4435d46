using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Huis;

/// <summary>A house of De Markiezaten: the region whose sources give streams but no amounts.</summary>
public sealed class MarkiezatenFixture() : HuisFixture("markiezaten");
