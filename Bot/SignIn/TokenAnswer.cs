namespace Assistant.Bot.SignIn;

/// <summary>What the token service says of a person. One of the nested records.</summary>
internal abstract record TokenAnswer
{
    private TokenAnswer()
    {
    }

    /// <summary>The person has signed in.</summary>
    /// <param name="Token">What Microsoft Graph is asked with in the person's name. It is neither kept nor logged.</param>
    public sealed record Granted(string Token) : TokenAnswer
    {
        /// <inheritdoc/>
        public override string ToString() => nameof(Granted);
    }

    /// <summary>The person has not, or must consent first.</summary>
    public sealed record NotSignedIn : TokenAnswer;

    /// <summary>The service does not answer, or refuses the bot itself.</summary>
    /// <param name="Why">For the log.</param>
    public sealed record Unavailable(string Why) : TokenAnswer;
}
