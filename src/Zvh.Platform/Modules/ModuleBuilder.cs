using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;

namespace Zvh.Platform.Modules;

/// <summary>The builder that the host hands to each module in turn.</summary>
internal sealed class ModuleBuilder(ModuleManifest manifest, IServiceCollection services, IConfiguration configuration) : IModuleBuilder
{
    public ModuleManifest Manifest { get; } = manifest;

    public IServiceCollection Services { get; } = services;

    public IConfiguration Configuration { get; } = configuration;
}
