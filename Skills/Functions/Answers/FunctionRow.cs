using System.Text.Json.Serialization;

namespace Assistant.Skills.Functions.Answers;

/// <summary>One row of an answer. One of the nested records; days are included, times are in the office's offset.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "row")]
[JsonDerivedType(typeof(PlanTask), "task")]
[JsonDerivedType(typeof(Report), "report")]
[JsonDerivedType(typeof(Plan), "plan")]
[JsonDerivedType(typeof(CitedDocument), "document")]
[JsonDerivedType(typeof(Demand), "demand")]
[JsonDerivedType(typeof(Target), "target")]
[JsonDerivedType(typeof(Rule), "rule")]
[JsonDerivedType(typeof(Passage), "passage")]
[JsonDerivedType(typeof(Meeting), "meeting")]
[JsonDerivedType(typeof(MeetingCount), "meeting-count")]
[JsonDerivedType(typeof(Extension), "extension")]
[JsonDerivedType(typeof(Part), "part")]
[JsonDerivedType(typeof(Reminder), "reminder")]
[JsonDerivedType(typeof(Message), "message")]
[JsonDerivedType(typeof(Draft), "draft")]
public abstract record FunctionRow
{
    private FunctionRow()
    {
    }

    /// <summary>Where it was read; null for what people told the assistant.</summary>
    [JsonPropertyOrder(1)]
    public FunctionCitation? Cite { get; init; }

    /// <summary>A task of a plan.</summary>
    /// <param name="Section">Where it stands in a list of due work: <c>overdue</c>, <c>due</c>, <c>ongoing</c>; null in other answers.</param>
    /// <param name="Source">The plan's file, by which other functions know it.</param>
    /// <param name="Key">The task's key in it.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Leads">Who leads.</param>
    /// <param name="Coordinators">Who coordinates.</param>
    public sealed record PlanTask(string? Section, string Source, string Key, string Title, IReadOnlyList<string> Leads, IReadOnlyList<string> Coordinators) : FunctionRow
    {
        /// <summary>The plan's words about its time.</summary>
        public string? Schedule { get; init; }

        /// <summary>Its first day, where the plan names one.</summary>
        public DateOnly? FirstDay { get; init; }

        /// <summary>Its last day in force.</summary>
        public DateOnly? LastDay { get; init; }

        /// <summary>The plan's own last day, where a later one was granted.</summary>
        public DateOnly? PlanLastDay { get; init; }

        /// <summary>The later day that waits for a decision.</summary>
        public DateOnly? AskedLastDay { get; init; }

        /// <summary>How many days are left; below zero by how many it has passed.</summary>
        public int? DaysLeft { get; init; }

        /// <summary>How it stands: <c>not-started</c>, <c>on-schedule</c>, <c>paused</c>, <c>behind</c>, <c>done-in-time</c>, <c>done-late</c>.</summary>
        public required string Standing { get; init; }

        /// <summary>What was last reported, where something was.</summary>
        public ReportedRow? Reported { get; init; }

        /// <summary>Its content, item by item; only of one task that was asked for.</summary>
        public IReadOnlyList<string>? Content { get; init; }

        /// <summary>How many items of its content are left out.</summary>
        public int? MoreContent { get; init; }

        /// <summary>What it is to yield; only of one task that was asked for.</summary>
        public IReadOnlyList<string>? Products { get; init; }
    }

    /// <summary>A periodic report that falls due.</summary>
    /// <param name="Section"><c>report</c></param>
    /// <param name="Source">The plan's file.</param>
    /// <param name="Period">What stretch it covers: <c>tháng</c>, <c>quý</c>, <c>6 tháng</c>, <c>9 tháng</c>, <c>năm</c>.</param>
    /// <param name="LastDay">Its last allowed day.</param>
    /// <param name="DaysLeft">How many days are left; below zero by how many it has passed.</param>
    public sealed record Report(string Section, string Source, string Period, DateOnly LastDay, int DaysLeft) : FunctionRow
    {
        /// <summary>What it is about.</summary>
        public string? Subject { get; init; }

        /// <summary>Who reports.</summary>
        public string? Who { get; init; }

        /// <summary>To whom.</summary>
        public string? To { get; init; }

        /// <summary>Through whom.</summary>
        public string? Via { get; init; }
    }

    /// <summary>A plan.</summary>
    /// <param name="Source">Its file, by which other functions know it.</param>
    /// <param name="Document">Its number and symbol; null for one that has neither.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Issuer">Who issued it.</param>
    /// <param name="Year">Its year.</param>
    /// <param name="Issued">When it was issued.</param>
    /// <param name="Tasks">How many tasks it holds.</param>
    /// <param name="Reports">How many reporting duties.</param>
    /// <param name="Targets">How many targets.</param>
    public sealed record Plan(string Source, string? Document, string Title, string? Issuer, int? Year, DateOnly? Issued, int Tasks, int Reports, int Targets) : FunctionRow;

    /// <summary>A quantified goal.</summary>
    /// <param name="Metric">What is measured.</param>
    /// <param name="Comparison">How: <c>equal</c>, <c>at-least</c>, <c>at-most</c>, <c>reduce-by</c>, <c>increase-by</c>.</param>
    /// <param name="Value">The number.</param>
    /// <param name="Unit">What it counts.</param>
    /// <param name="Period">The plan's words about its time.</param>
    public sealed record Target(string Metric, string Comparison, decimal Value, string Unit, string? Period) : FunctionRow;

    /// <summary>A cap that a plan sets on meetings.</summary>
    /// <param name="Meetings">The kind of meeting.</param>
    /// <param name="MaxDays">The most days.</param>
    public sealed record Rule(string Meetings, decimal MaxDays) : FunctionRow;

    /// <summary>A passage that answers a question; its words are its citation's quote.</summary>
    /// <param name="PlanTitle">The plan.</param>
    /// <param name="Bearer">Whose duty it is, where the plan says so there.</param>
    public sealed record Passage(string PlanTitle, string? Bearer) : FunctionRow;

    /// <summary>A meeting that was taken down.</summary>
    /// <param name="Id">Its id, by which other functions know it.</param>
    /// <param name="Title">What it is called.</param>
    /// <param name="MeetingKind">Its kind.</param>
    /// <param name="Mode">How it is held.</param>
    /// <param name="Start">When it begins.</param>
    /// <param name="End">When it ends.</param>
    public sealed record Meeting(string Id, string Title, string MeetingKind, string Mode, DateTimeOffset Start, DateTimeOffset End) : FunctionRow
    {
        /// <summary>Whose meeting it is.</summary>
        public string? Unit { get; init; }

        /// <summary>Who chairs it.</summary>
        public string? Chair { get; init; }

        /// <summary>Where.</summary>
        public string? Place { get; init; }

        /// <summary>How many attend.</summary>
        public int? Count { get; init; }

        /// <summary>What was concluded, as far as the asker may see it.</summary>
        public string? Conclusions { get; init; }
    }

    /// <summary>Meetings counted.</summary>
    /// <param name="Total">All.</param>
    /// <param name="Online">Those held online.</param>
    /// <param name="Hybrid">Those held both ways; not counted as online.</param>
    /// <param name="Hours">Their working hours.</param>
    public sealed record MeetingCount(int Total, int Online, int Hybrid, decimal Hours) : FunctionRow
    {
        /// <summary>The share of online meetings in percent, to one decimal.</summary>
        public decimal? OnlinePercent { get; init; }

        /// <summary>The meetings of the year before.</summary>
        public int? YearBefore { get; init; }

        /// <summary>How many more (below zero, fewer) than the year before, in percent, to one decimal.</summary>
        public decimal? ChangePercent { get; init; }

        /// <summary>The share of online meetings that a plan asks for; its line is the citation.</summary>
        public decimal? OnlineTarget { get; init; }

        /// <summary>By unit: the name, or "" where nobody said whose they were, and how many.</summary>
        public IReadOnlyDictionary<string, int> ByUnit { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

        /// <summary>By month, yyyy-MM.</summary>
        public IReadOnlyDictionary<string, int> ByMonth { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);
    }

    /// <summary>A request for a later last day.</summary>
    /// <param name="Source">The plan's file.</param>
    /// <param name="Key">The task's key in it.</param>
    /// <param name="Title">The task's title.</param>
    /// <param name="From">The day in force when it was asked.</param>
    /// <param name="To">The day asked for.</param>
    /// <param name="State"><c>asked</c>, <c>granted</c>, <c>refused</c> or <c>withdrawn</c>.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="MayDecide">Whether the asker may decide on it.</param>
    public sealed record Extension(string Source, string Key, string Title, DateOnly From, DateOnly To, string State, string Reason, bool MayDecide) : FunctionRow
    {
        /// <summary>The unit it was asked for.</summary>
        public string? Unit { get; init; }
    }

    /// <summary>A unit's part of a task that it was asked for.</summary>
    /// <param name="Document">The plan's number; null for one without.</param>
    /// <param name="Key">The task's key.</param>
    /// <param name="Title">The task's title.</param>
    /// <param name="What">What was asked for.</param>
    /// <param name="By">The last day for it.</param>
    /// <param name="Unit">The unit.</param>
    /// <param name="State"><c>asked</c>, <c>later</c>, <c>sent</c> or <c>not-ours</c>.</param>
    /// <param name="IsOwn">Whether it is the asker's own unit that owes it.</param>
    public sealed record Part(string? Document, string Key, string Title, string What, DateOnly By, string Unit, string State, bool IsOwn) : FunctionRow;

    /// <summary>One of the asker's reminders.</summary>
    /// <param name="Position">Its place in the list, from 1.</param>
    /// <param name="Text">What of; for a standing one the words that the work's title must hold.</param>
    public sealed record Reminder(int Position, string? Text) : FunctionRow
    {
        /// <summary>When, for one that is sent once.</summary>
        public DateTimeOffset? At { get; init; }

        /// <summary>How long before each last day.</summary>
        public IReadOnlyList<string>? Before { get; init; }

        /// <summary>How often, for a list that is sent again and again: <c>day</c>, <c>week</c>, <c>month</c>.</summary>
        public string? Every { get; init; }

        /// <summary>Whose work it is about.</summary>
        public string? Unit { get; init; }

        /// <summary>The key of the one task it is about.</summary>
        public string? Key { get; init; }

        /// <summary>When it is sent next.</summary>
        public DateTimeOffset? Next { get; init; }
    }

    /// <summary>A reminder that was owed to somebody.</summary>
    /// <param name="Who">The person; null for a group, and for somebody whom the directory does not list.</param>
    /// <param name="Title">What of.</param>
    /// <param name="State">How far it has come.</param>
    /// <param name="OwedAt">When it was to be sent.</param>
    public sealed record Message(string? Who, string? Title, string State, DateTimeOffset OwedAt) : FunctionRow
    {
        /// <summary>When it was sent.</summary>
        public DateTimeOffset? SentAt { get; init; }

        /// <summary>When it was seen to be read.</summary>
        public DateTimeOffset? OpenedAt { get; init; }
    }

    /// <summary>A document in the chain through a plan.</summary>
    /// <param name="Place"><c>above</c>: the plan rests on it; <c>below</c>: it rests on the plan; <c>itself</c>: the plan, where it is not loaded.</param>
    /// <param name="Number">Number and symbol.</param>
    /// <param name="Type">Its type.</param>
    /// <param name="Issuer">Who issued it.</param>
    /// <param name="Issued">Its date.</param>
    /// <param name="Source">The file, where it is a loaded plan.</param>
    public sealed record CitedDocument(string Place, string Number, string? Type, string? Issuer, DateOnly? Issued, string? Source) : FunctionRow;

    /// <summary>What a plan of a chain asks of the unit asked about, or of all.</summary>
    /// <param name="Source">The plan's file.</param>
    /// <param name="Number">Its number and symbol.</param>
    /// <param name="Led">Tasks that the unit leads.</param>
    /// <param name="Coordinated">Tasks that it only coordinates.</param>
    /// <param name="Reports">Periodic reports that name it.</param>
    /// <param name="Late">Tasks that it leads and that are late.</param>
    /// <param name="NextKey">The task whose last day comes next.</param>
    /// <param name="NextDay">That day.</param>
    public sealed record Demand(string Source, string? Number, int Led, int Coordinated, int Reports, int Late, string? NextKey, DateOnly? NextDay) : FunctionRow;

    /// <summary>A drafted document.</summary>
    /// <param name="Subject">What it is about.</param>
    /// <param name="Text">What it says, one entry a paragraph, title or row with its source; a long draft is cut.</param>
    /// <param name="Blanks">What is left for a person to fill in.</param>
    /// <param name="More">How many entries are left out.</param>
    public sealed record Draft(string Subject, IReadOnlyList<string> Text, IReadOnlyList<string> Blanks, int? More) : FunctionRow
    {
        /// <summary>Whether it is only a draft: always.</summary>
        public bool IsDraft => true;
    }
}
