namespace Zvh.Host.Huis;

/// <summary>Security headers on every answer: only own scripts and styles, no framing, no referrer, nothing of a page kept in shared caches.</summary>
internal sealed class Beveiligingskoppen(RequestDelegate volgende)
{
    private const string Beleid =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var koppen = context.Response.Headers;
        koppen.ContentSecurityPolicy = Beleid;
        koppen.XContentTypeOptions = "nosniff";
        koppen["Referrer-Policy"] = "same-origin";
        koppen["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        return volgende(context);
    }
}
