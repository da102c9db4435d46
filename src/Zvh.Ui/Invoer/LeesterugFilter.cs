using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Zvh.Ui.Invoer;

/// <summary>After a post that redirects, tells on the next page how ambiguous input was read.</summary>
internal sealed class LeesterugFilter(Leeswijzer leeswijzer, IFlash flash) : IResultFilter
{
    /// <inheritdoc />
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (HttpMethods.IsPost(context.HttpContext.Request.Method) && context.ModelState.IsValid
            && context.Result is IKeepTempDataResult)
        {
            foreach (var lezing in leeswijzer.Lezingen)
            {
                flash.Meld(MeldingSoort.Info, $"“{lezing.Label}” is gelezen als {lezing.GelezenAls}.");
            }
        }
    }

    /// <inheritdoc />
    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
