using Assistant.Bot.Channel;
using Assistant.Bot.Roster;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Pages.Visitors;

/// <summary>
/// Lets in whoever proved who they are. Without a bot identity: whoever sits at this machine. With one: who brings a session; others see no more than
/// the page that asks Teams who they are. Who was let in goes with the request as a <see cref="Visitor"/>.
/// </summary>
internal sealed class VisitorGate(
    IOptions<ChannelOptions> options, LoopbackOnly loopback, PersonSessions sessions, KnownAskers known, AskerFactory askers, DirectLineToken token, SignInPage signIn) : IEndpointFilter
{
    /// <summary>The browser's secret. The prefix makes browsers refuse one that another host or plain http would set.</summary>
    public const string Cookie = "__Host-visitor";

    private const string Forms = "forms";

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var http = context.HttpContext;
        if (options.Value.IsAnonymous)
        {
            http.Features.Set(new Visitor(askers.AtThisMachine(LocalConversation.User.Id!, null), token.Value));
            return await loopback.InvokeAsync(context, next);
        }

        if (Secret.Read(http.Request.Cookies[Cookie]) is not { } secret || await sessions.FindAsync(secret, http.RequestAborted) is not { } session)
            return signIn.Show(http);
        var asker = await known.KnownAsync(askers.Create(session.PersonId, session.PersonName), http.RequestAborted);
        http.Features.Set(new Visitor(asker with { Unit = known.UnitOf(asker) }, secret.For(Forms)));
        return await next(context);
    }

    /// <summary>Who was let in.</summary>
    /// <exception cref="InvalidOperationException">The page does not stand behind the gate: a slip in the code.</exception>
    public static Visitor Admitted(HttpContext http) => http.Features.Get<Visitor>() ?? throw new InvalidOperationException("Nobody was let in.");
}
