using Assistant.Bot.Channel;
using Assistant.Bot.Identity;
using Assistant.Knowledge.Storage;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Pages.Visitors;

/// <summary>Takes the token by which Teams vouches for a person, and opens a session.</summary>
internal sealed partial class SignInEndpoint(IOptions<ChannelOptions> options, PersonTokenValidator tokens, PersonSessions sessions, ILogger<SignInEndpoint> logger)
{
    /// <summary>Maps it.</summary>
    public void Map(IEndpointRouteBuilder routes) => routes.MapPost(SignInPage.Path, (Delegate)PostAsync);

    private async Task<IResult> PostAsync(HttpContext http)
    {
        // Nobody signs in where nobody has to; and no other site signs a person in, as whomever it likes.
        if (options.Value.IsAnonymous)
            return Results.NotFound();
        if (!SameSite.Sent(http.Request))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        try
        {
            switch (await tokens.CheckAsync(http.Request.Headers.Authorization, http.RequestAborted))
            {
                case PersonProof.Proved person:
                    http.Response.Cookies.Append(VisitorGate.Cookie, (await sessions.OpenAsync(person, http.RequestAborted)).Value, CreateCookie());
                    return Results.NoContent();
                case PersonProof.Refused refused:
                    LogRefused(refused.Why);
                    break;
            }

            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        }
        catch (Exception failure) when (failure is KeysUnavailableException or NotWritableException)
        {
            // Ours, not the person's.
            LogNotOpened(failure);
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>A tab is a frame of another site: its cookie must be let through, and is kept apart for each site that frames it.</summary>
    private static CookieOptions CreateCookie() => new()
    {
        HttpOnly = true,
        Secure = true,
        SameSite = SameSiteMode.None,
        Path = "/",
        MaxAge = PersonSessions.Length,
        IsEssential = true,
        Extensions = { "Partitioned" },
    };

    [LoggerMessage(LogLevel.Warning, "Refused to open the pages to somebody: {Why}.")]
    private partial void LogRefused(string why);

    [LoggerMessage(LogLevel.Error, "The pages could not be opened to somebody.")]
    private partial void LogNotOpened(Exception failure);
}
