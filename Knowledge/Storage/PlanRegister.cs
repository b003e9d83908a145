using System.Globalization;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Versions;

namespace Assistant.Knowledge.Storage;

/// <summary>What the stored plans are known again by, as one unit of work sees it: read once, however many plans it saves.</summary>
internal sealed class PlanRegister
{
    private readonly Dictionary<PlanId, (PlanHead Head, string Source)> _plans = [];
    private readonly Dictionary<string, PlanId> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Wording> _wordings = new(StringComparer.Ordinal);

    private PlanRegister()
    {
    }

    /// <summary>Reads it; plans that an older program stored get their columns first.</summary>
    public static async Task<PlanRegister> ReadAsync(UnitOfWork work, CancellationToken cancellationToken)
    {
        await FillInAsync(work, cancellationToken);
        var register = new PlanRegister();
        var rows = await work.QueryAsync<Row>(
            "select id as Id, source as Source, number as Number, year as Year, issuer_words as IssuerWords, title_words as TitleWords from plans",
            null,
            cancellationToken);
        foreach (var row in rows)
            register.Put(register.Head(row), row.Source);
        return register;
    }

    /// <summary>
    /// The plan of which this is another version; null for a new plan. A plan with an id of the program's own is known again by that
    /// alone: two meetings may be called the same, and a document is no version of what was concluded.
    /// </summary>
    public PlanId? Find(Plan plan)
    {
        if (plan.Id.IsGiven)
            return _plans.ContainsKey(plan.Id) ? plan.Id : null;
        var head = PlanHead.Of(plan);
        var (best, found) = (0.0, (PlanId?)null);
        foreach (var (known, _) in _plans.Values)
        {
            if (!known.Id.IsGiven && known.Likeness(head) is var likeness && likeness > best)
                (best, found) = (likeness, known.Id);
        }

        return found;
    }

    /// <summary>An id for a new plan that no other plan has: a draft's may be taken by a plan that was a draft once.</summary>
    public PlanId FreeId(Plan plan)
    {
        var id = plan.Id;
        for (var number = 2; _plans.ContainsKey(id); number++)
            id = new PlanId(string.Create(CultureInfo.InvariantCulture, $"{plan.Id}|{number}"));
        return id;
    }

    /// <summary>The name of the plan's source: its file's, with a number where another plan came from a file of that name.</summary>
    public string FreeSource(Plan plan, PlanId id)
    {
        var source = plan.Source;
        for (var number = 2; _sources.TryGetValue(source, out var owner) && owner != id; number++)
            source = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(plan.Source)} ({number}){Path.GetExtension(plan.Source)}");
        return source;
    }

    /// <summary>
    /// Notes and stores what a saved plan is known by. A version whose number could not be read takes none away: the next
    /// good copy is known by it.
    /// </summary>
    public Task NoteAsync(Plan plan, UnitOfWork work, CancellationToken cancellationToken)
    {
        var head = PlanHead.Of(plan);
        if (_plans.TryGetValue(plan.Id, out var before))
        {
            head = head with { Number = head.Number ?? before.Head.Number, Issuer = head.Issuer ?? before.Head.Issuer, Year = head.Year ?? before.Head.Year };
            _sources.Remove(before.Source);
        }

        Put(head, plan.Source);
        return StoreAsync(head, work, cancellationToken);
    }

    private static async Task FillInAsync(UnitOfWork work, CancellationToken cancellationToken)
    {
        foreach (var row in await work.QueryAsync<PlanRow>($"select {PlanRow.Columns} from plans where title_words is null", null, cancellationToken))
            await StoreAsync(PlanHead.Of(row.Read()), work, cancellationToken);
    }

    private static Task StoreAsync(PlanHead head, UnitOfWork work, CancellationToken cancellationToken) => work.ExecuteAsync(
        "update plans set number = @Number, year = @Year, issuer_words = @IssuerWords, title_words = @TitleWords where id = @Id",
        new { Id = head.Id.Value, Number = (long?)head.Number, Year = (long?)head.Year, IssuerWords = head.Issuer?.Words, TitleWords = head.Title.Words },
        cancellationToken);

    private void Put(PlanHead head, string source)
    {
        _plans[head.Id] = (head, source);
        _sources[source] = head.Id;
    }

    private PlanHead Head(Row row) => new(
        new PlanId(row.Id), (int?)row.Number, row.IssuerWords is { } issuer ? Shared(issuer) : null, (int?)row.Year, new Wording(row.TitleWords));

    private Wording Shared(string words)
    {
        if (!_wordings.TryGetValue(words, out var wording))
            _wordings.Add(words, wording = new Wording(words));
        return wording;
    }

    private sealed record Row
    {
        public string Id { get; init; } = "";

        public string Source { get; init; } = "";

        public long? Number { get; init; }

        public long? Year { get; init; }

        public string? IssuerWords { get; init; }

        public string TitleWords { get; init; } = "";
    }
}
