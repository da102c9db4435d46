using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using Zvh.Casussen.Domein.Wegen;

namespace Zvh.Casussen.Wegen;

/// <summary>What is filled in about one criterion.</summary>
internal sealed class Criteriuminvoer
{
    public string Code { get; set; } = "";

    [Display(Name = "Oordeel")]
    public bool? Voldoet { get; set; }

    [StringLength(4000)]
    [Display(Name = "Waaruit blijkt dat?")]
    public string? Onderbouwing { get; set; }

    /// <summary>The row version that the user saw.</summary>
    public uint Versie { get; set; }

    /// <summary>A fingerprint of what the user saw: who did not touch a criterion does not undo what a colleague wrote there meanwhile.</summary>
    public string? Gezien { get; set; }

    /// <summary>Whether the user changed it.</summary>
    public bool IsAangeraakt => Gezien != Afdruk(Voldoet, Onderbouwing);

    /// <summary>The fingerprint of an answer.</summary>
    public static string Afdruk(bool? voldoet, string? onderbouwing) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{voldoet}|{onderbouwing?.ReplaceLineEndings("\n").Trim()}")))[..16];
}

/// <summary>What is filled in about all criteria.</summary>
internal sealed class Criteriainvoer
{
    public List<Criteriuminvoer> Rijen { get; set; } = [];
}

/// <summary>What is filled in to finish a weging.</summary>
internal sealed class Afrondinvoer
{
    [Required(ErrorMessage = "Kies waartoe de weging leidt.")]
    [Display(Name = "Uitkomst")]
    public Wegingsuitkomst? Uitkomst { get; set; }

    [StringLength(120)]
    [Display(Name = "Wie pakt het op?")]
    public string? Naar { get; set; }

    [Required(ErrorMessage = "Schrijf waarom."), StringLength(1000)]
    [Display(Name = "Reden")]
    public string Reden { get; set; } = "";

    /// <summary>The row version of the weging that the user saw.</summary>
    public uint Versie { get; set; }
}
