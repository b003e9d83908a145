using System.Text.Json;
using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.SignIn;

/// <summary>What a client of Teams says about signing in. One of the nested records.</summary>
internal abstract record SignInInvoke
{
    /// <summary>A client brings a token of its own.</summary>
    public const string TokenExchange = "signin/tokenExchange";

    /// <summary>The person has come back from the sign-in page.</summary>
    public const string VerifyState = "signin/verifyState";

    /// <summary>The client could not do it.</summary>
    public const string Failure = "signin/failure";

    private const int MaxToken = 20_000;
    private const int MaxName = 300;

    private SignInInvoke()
    {
    }

    /// <summary>A token to be exchanged.</summary>
    /// <param name="Id">The exchange's id, the same from each of the person's devices.</param>
    /// <param name="Connection">The connection that the token is for.</param>
    /// <param name="Token">The token. It is never logged.</param>
    public sealed record Exchange(string Id, string Connection, string Token) : SignInInvoke;

    /// <summary>A code of the sign-in page.</summary>
    /// <param name="Digits">The code.</param>
    public sealed record Code(string Digits) : SignInInvoke;

    /// <summary>It did not work.</summary>
    /// <param name="Why">The client's word for it.</param>
    public sealed record Failed(string Why) : SignInInvoke;

    /// <summary>Whether an invoke is about signing in.</summary>
    public static bool IsOne(string? name) => name is TokenExchange or VerifyState or Failure;

    /// <summary>Reads it; null for one that is misshapen.</summary>
    public static SignInInvoke? Read(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var value = activity.Value is { ValueKind: JsonValueKind.Object } given ? given : default;
        return activity.Name switch
        {
            TokenExchange => TextOf(value, "id", MaxName) is { } id && TextOf(value, "connectionName", MaxName) is { } connection && TextOf(value, "token", MaxToken) is { } token
                ? new Exchange(id, connection, token)
                : null,
            VerifyState => TextOf(value, "state", MaxName) is { } code ? new Code(code) : null,
            Failure => new Failed(TextOf(value, "code", MaxName) ?? "unknown"),
            _ => null,
        };
    }

    private static string? TextOf(JsonElement value, string name, int most) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String
            && member.GetString() is { Length: > 0 } text && text.Length <= most
            ? text
            : null;
}
