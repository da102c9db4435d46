using Zvh.Platform.Modules;

namespace Zvh.Privacy.Woorden;

/// <summary>What the screen calls the kinds, permissions and roles of which the log holds the codes.</summary>
internal sealed class Lognamen(ModuleCatalogus catalogus)
{
    /// <summary>A kind of record or object, for example <c>Casussen: casus</c>; a look at a page without a record has its address.</summary>
    public string Soort(string soort) =>
        soort.StartsWith('/') ? $"Pagina {soort}" : soort.Split('.', 2) is [var module, var wat] ? $"{Module(module)}: {wat.Replace('_', ' ')}" : soort;

    /// <summary>A permission in words.</summary>
    public string Recht(string recht) => catalogus.Rechten.TryGetValue(recht, out var bekend) ? bekend.Recht.Omschrijving : recht;

    /// <summary>The roles of a row.</summary>
    public string Rollen(string rollen) => string.Join(", ", rollen.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(catalogus.Roltitel));

    private string Module(string id) => id switch
    {
        "platform" => "Huis",
        "audit" => "Logboek",
        _ => catalogus.Manifesten.FirstOrDefault(m => m.Id == id)?.Titel ?? id,
    };
}
