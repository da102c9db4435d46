using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Zvh.Abstractions;

/// <summary>A thematic module: the one public class of its assembly.</summary>
public interface IModule
{
    /// <summary>What the module brings, as plain data.</summary>
    ModuleManifest Manifest { get; }

    /// <summary>Registers the services of the module through the doors of the builder.</summary>
    void Register(IModuleBuilder builder);
}

/// <summary>The doors through which a module enters the house. Zvh.Platform adds doors as extension methods
/// (<c>AddDbContext</c>, <c>AddSettings</c>, <c>AddJob</c>, <c>AddVerb</c>, <c>AddProfielOnderdeel</c>).</summary>
public interface IModuleBuilder
{
    /// <summary>The manifest of the module that registers.</summary>
    ModuleManifest Manifest { get; }

    /// <summary>The service collection of the host.</summary>
    IServiceCollection Services { get; }

    /// <summary>The configuration of the host.</summary>
    IConfiguration Configuration { get; }
}
