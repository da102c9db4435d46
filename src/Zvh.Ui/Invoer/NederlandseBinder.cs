using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;

namespace Zvh.Ui.Invoer;

/// <summary>Binds a number, an amount or a date from Dutch input, keeps what was typed, and notes how it was read.</summary>
internal sealed class NederlandseBinder(Func<string, Gelezen> lees) : IModelBinder
{
    /// <inheritdoc />
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var naam = bindingContext.ModelName;
        var geboden = bindingContext.ValueProvider.GetValue(naam);
        if (geboden == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(naam, geboden);
        var tekst = geboden.FirstValue;
        var metadata = bindingContext.ModelMetadata;
        if (string.IsNullOrWhiteSpace(tekst))
        {
            Leeg(bindingContext, metadata);
            return Task.CompletedTask;
        }

        var gelezen = lees(tekst.Trim());
        if (gelezen.Fout is { } fout)
        {
            bindingContext.ModelState.TryAddModelError(naam, fout);
            return Task.CompletedTask;
        }

        if (gelezen.GelezenAls is { } als)
        {
            bindingContext.HttpContext.RequestServices.GetRequiredService<Leeswijzer>().Noteer(naam, metadata.GetDisplayName(), als);
        }

        bindingContext.Result = ModelBindingResult.Success(gelezen.Waarde);
        return Task.CompletedTask;
    }

    private static void Leeg(ModelBindingContext context, ModelMetadata metadata)
    {
        if (metadata.IsReferenceOrNullableType)
        {
            context.Result = ModelBindingResult.Success(null);
        }
        else
        {
            context.ModelState.TryAddModelError(context.ModelName, NederlandseInvoer.Verplicht(metadata.GetDisplayName()));
        }
    }
}

/// <summary>Chooses the reader for a type.</summary>
internal sealed class NederlandseBinderProvider : IModelBinderProvider
{
    private static readonly Dictionary<Type, NederlandseBinder> Binders = new()
    {
        [typeof(Bedrag)] = new(Lezer.LeesBedrag),
        [typeof(decimal)] = new(Lezer.LeesGetal),
        [typeof(DateOnly)] = new(Lezer.LeesDatum),
        [typeof(int)] = new(t => Lezer.LeesGeheel(t, int.MinValue, int.MaxValue, v => (int)v)),
        [typeof(long)] = new(t => Lezer.LeesGeheel(t, long.MinValue, long.MaxValue, v => v)),
    };

    /// <inheritdoc />
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        Binders.GetValueOrDefault(context.Metadata.UnderlyingOrModelType);
}
