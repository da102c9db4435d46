namespace Zvh.Financien.Domein.Verdelen;

/// <summary>What a method of rounding is called on screen and on invoices.</summary>
internal static class Methodenaam
{
    /// <summary>The name in Dutch.</summary>
    public static string Van(Afrondingsmethode methode) => methode switch
    {
        Afrondingsmethode.GrootsteRest => "grootste rest",
        Afrondingsmethode.RekenkundigMetSluitpost => "rekenkundig, verschil naar de sluitpost",
        Afrondingsmethode.RekenkundigMetAfrondingsregel => "rekenkundig, verschil op een afrondingsregel",
        Afrondingsmethode.RekenkundigZonderRest => "rekenkundig, verschil blijft over",
        Afrondingsmethode.Handmatig => "grootste rest met correctie met de hand",
        _ => throw new ArgumentOutOfRangeException(nameof(methode), methode, "Unknown method."),
    };
}
