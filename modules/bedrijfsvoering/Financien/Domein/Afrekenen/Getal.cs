using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Afrekenen;

/// <summary>Amounts in messages.</summary>
internal static class Getal
{
    /// <summary>The amount with its sign, for a difference: <c>+481,25</c> or <c>−27.795,39</c>.</summary>
    public static string MetTeken(this Bedrag bedrag) =>
        bedrag.Waarde > 0 ? $"+{bedrag.Kort()}" : bedrag.MetMinteken();

    /// <summary>The amount with a real minus sign when it is negative: <c>481,25</c> or <c>−27.795,39</c>.</summary>
    public static string MetMinteken(this Bedrag bedrag) => bedrag.Waarde < 0 ? $"\u2212{(-bedrag).Kort()}" : bedrag.Kort();
}
