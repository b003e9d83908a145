namespace Assistant.Bot.Graph;

/// <summary>What became of a call to Graph. One of the nested records; what Graph answers is never an exception.</summary>
internal abstract record GraphAnswer<T>
{
    private GraphAnswer()
    {
    }

    /// <summary>Done.</summary>
    /// <param name="Value">What was asked for.</param>
    public sealed record Done(T Value) : GraphAnswer<T>;

    /// <summary>Not now; it may be tried again.</summary>
    /// <param name="Wait">How long Graph asks to be left alone. Zero: it named no time, wait as you see fit.</param>
    /// <param name="Why">For logs.</param>
    /// <param name="MayBeDone">Whether a change may have happened all the same, because its answer was lost.</param>
    public sealed record Later(TimeSpan Wait, string Why, bool MayBeDone) : GraphAnswer<T>;

    /// <summary>Refused; the same call would be refused again.</summary>
    /// <param name="Status">The HTTP status.</param>
    /// <param name="Code">Graph's most precise error code; empty where it gave none.</param>
    /// <param name="Why">Graph's message, for administrators. It may quote what was sent.</param>
    public sealed record Refused(int Status, string Code, string Why) : GraphAnswer<T>
    {
        /// <summary>What was asked about is not there, or not any more.</summary>
        public bool IsGone => Status is 404 or 410;

        /// <summary>It changed since it was read.</summary>
        public bool IsStale => Status is 412;

        /// <summary>The name, or the unique value, is taken. SharePoint says so by several statuses, so its words count too.</summary>
        public bool SaysItExists => Status is 409
            || (Status is 400 or 422 && (Why.Contains("unique", StringComparison.OrdinalIgnoreCase)
                || Why.Contains("duplicate", StringComparison.OrdinalIgnoreCase) || Why.Contains("already exists", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The same answer about something else, where the value is another.</summary>
    public GraphAnswer<TOther> Select<TOther>(Func<T, TOther> convert) => this switch
    {
        Done done => new GraphAnswer<TOther>.Done(convert(done.Value)),
        Later later => new GraphAnswer<TOther>.Later(later.Wait, later.Why, later.MayBeDone),
        Refused refused => new GraphAnswer<TOther>.Refused(refused.Status, refused.Code, refused.Why),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>This failure as the answer to a larger question.</summary>
    /// <exception cref="InvalidOperationException">It is no failure.</exception>
    public GraphAnswer<TOther> Failure<TOther>() =>
        Select<TOther>(_ => throw new InvalidOperationException("What is done is no failure."));
}
