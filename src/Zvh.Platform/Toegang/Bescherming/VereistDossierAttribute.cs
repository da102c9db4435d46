using Zvh.Abstractions;

namespace Zvh.Platform.Toegang.Bescherming;

/// <summary>Says that a route value is the key of a protected record: whoever may not see the record gets the same 404 as when it is not there.</summary>
/// <param name="type">The protected entity.</param>
/// <param name="routewaarde">Name of the route value.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public abstract class VereistDossierAttribute(Type type, string routewaarde) : Attribute
{
    /// <summary>The protected entity.</summary>
    public Type Type { get; } = type;

    /// <summary>Name of the route value.</summary>
    public string Routewaarde { get; } = routewaarde;
}

/// <summary>Says that a route value is the key of a protected record.</summary>
/// <typeparam name="TDossier">The protected entity.</typeparam>
/// <param name="routewaarde">Name of the route value.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class VereistDossierAttribute<TDossier>(string routewaarde) : VereistDossierAttribute(typeof(TDossier), routewaarde)
    where TDossier : class, IBeschermd;

/// <summary>Says that a route value in a module with protected records is not the key of one.</summary>
/// <param name="routewaarde">Name of the route value.</param>
/// <param name="waarom">Why seeing it gives nothing about a person away.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class GeenDossierAttribute(string routewaarde, string waarom) : Attribute
{
    /// <summary>Name of the route value.</summary>
    public string Routewaarde { get; } = routewaarde;

    /// <summary>Why seeing it gives nothing about a person away.</summary>
    public string Waarom { get; } = waarom;
}
