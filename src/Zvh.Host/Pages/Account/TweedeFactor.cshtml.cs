using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;

namespace Zvh.Host.Pages.Account;

/// <summary>Where somebody with only a password begins: a passkey or an app.</summary>
[VoorAccount]
internal sealed class TweedeFactorModel : PageModel;
