namespace Zvh.Platform.Regio;

/// <summary>Answers who takes work up: this house, or another party by an agreement of the region .</summary>
public static class Taakverdeling
{
    /// <summary>The condition that criminal law is in play.</summary>
    public const string Strafrecht = "strafrecht";

    /// <summary>The agreement under which another party takes work up; null when this house does.</summary>
    /// <param name="afspraken">The agreements of the region.</param>
    /// <param name="thema">Id of the theme.</param>
    /// <param name="gemeente">CBS code of the municipality.</param>
    /// <param name="strafrecht">Whether criminal law is in play.</param>
    /// <param name="op">The day on which the work came in.</param>
    public static Taakafspraak? Ander(IEnumerable<Taakafspraak> afspraken, string thema, string gemeente, bool strafrecht, DateOnly op) =>
        afspraken.FirstOrDefault(a => a.Thema == thema && a.GeldtOp(op) && a.Gemeenten.Contains(gemeente, StringComparer.Ordinal) && !(strafrecht && a.Tenzij == Strafrecht));
}
