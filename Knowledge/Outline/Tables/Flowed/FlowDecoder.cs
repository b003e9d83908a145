namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>
/// Finds the likeliest reading of a table whose cells were flattened into lines, narrow cells split over the lines of a
/// row and standing at their ends. One pass over the words keeps the best partial readings (a beam).
/// </summary>
/// <param name="phrases">What may stand in the cells of each column after the content.</param>
/// <param name="columns">These columns, in their order on the page.</param>
/// <param name="beamWidth">How many partial readings are kept: more find better readings of damaged tables and take longer.</param>
/// <param name="contentWidth">How wide the content's column is, in characters; null while that is not known.</param>
internal sealed class FlowDecoder(IReadOnlyDictionary<TableColumn, CellTrie> phrases, IReadOnlyList<TableColumn> columns, int beamWidth, double? contentWidth = null)
{
    private const double LeastEntry = -2.5;
    private const double Hopeless = 9;
    private const double Gap = 0.6;
    private const int MostScraps = 3;
    private const double CellsAlone = 0.6;

    private readonly RowScore _rows = new(phrases, columns);
    private double _fullLength;

    /// <summary>The decisions of the likeliest reading, in order.</summary>
    public IReadOnlyList<FlowStep> Decode(IReadOnlyList<FlowLine> lines)
    {
        _fullLength = TypicalLength(lines);
        var beam = new List<FlowState> { new() };
        FlowLine? previous = null;
        foreach (var line in lines)
        {
            beam = Best(beam.SelectMany(state => BeginLine(state, line, previous)));
            for (var i = 0; i < line.Words.Count; i++)
            {
                var index = i;
                beam = Best(beam.SelectMany(state => Take(state, line, index)));
            }

            beam = [.. beam.Select(state => EndLine(state, line))];
            previous = line;
        }

        var steps = new List<FlowStep>();
        for (var step = beam.MaxBy(state => state.Score + _rows.End(state))?.Last; step is not null; step = step.Previous)
            steps.Add(step);

        steps.Reverse();
        return steps;
    }

    private List<FlowState> Best(IEnumerable<FlowState> states)
    {
        var best = new Dictionary<(FlowPart, TableColumn, int, int, int, int, int), FlowState>();
        foreach (var state in states)
        {
            if (!best.TryGetValue(state.Key, out var old) || old.Score < state.Score)
                best[state.Key] = state;
        }

        if (best.Count <= beamWidth / 2)
            return [.. best.Values];

        // Half of what a row owes at its end, so that rows just begun do not crowd out whole ones.
        var ranked = best.Values.Select(state => (State: state, Rank: state.Score + (0.5 * _rows.End(state)))).ToList();
        ranked.Sort((left, right) => right.Rank.CompareTo(left.Rank));
        return [.. ranked.TakeWhile(one => one.Rank >= ranked[0].Rank - Hopeless).Take(beamWidth).Select(one => one.State)];
    }

    private IEnumerable<FlowState> BeginLine(FlowState state, FlowLine line, FlowLine? previous)
    {
        var ended = state.Score + _rows.End(state);
        yield return new FlowState
        {
            Part = FlowPart.Row,
            Numbered = RowScore.NumberStrength(line),
            Score = ended + RowScore.Begin(state, line) - TooLong(line),
            Last = new FlowStep.OfLine(state.Last, line, FlowPart.Row, Begins: true),
        };

        if (state.Part == FlowPart.Group)
        {
            yield return state with
            {
                Score = state.Score + RowScore.ContinueGroup(line),
                Last = new FlowStep.OfLine(state.Last, line, FlowPart.Group, Begins: false),
            };
        }

        yield return new FlowState
        {
            Part = FlowPart.Group,
            Score = ended + RowScore.BeginGroup(line),
            Last = new FlowStep.OfLine(state.Last, line, FlowPart.Group, Begins: true),
        };

        if (state.Part is FlowPart.Row or FlowPart.Foreign && (state.Part == FlowPart.Row || state.HasContent))
        {
            yield return state with
            {
                Part = FlowPart.Row,
                Column = TableColumn.Content,
                LineHasContent = false,
                Touched = 0,
                Numbered = Math.Max(state.Numbered, RowScore.NumberStrength(line)),
                Score = state.Score + RowScore.Continue(state, line) - TooLong(line),
                Last = new FlowStep.OfLine(state.Last, line, FlowPart.Row, Begins: false),
            };
        }

        yield return state with
        {
            Part = FlowPart.Foreign,
            Column = TableColumn.Content,
            LineHasContent = false,
            Touched = 0,
            Score = state.Score + RowScore.Foreign(state, line, previous, _fullLength),
            Last = new FlowStep.OfLine(state.Last, line, FlowPart.Foreign, Begins: state.Part != FlowPart.Foreign),
        };
    }

    /// <summary>Lines in smaller print than the table's are hardly its own.</summary>
    private double TooLong(FlowLine line) => line.Length > 1.25 * _fullLength ? 1.5 : 0;

    private FlowState EndLine(FlowState state, FlowLine line)
    {
        if (state.Part != FlowPart.Row)
            return state;

        if (!line.IsScraps && state.Touched > 0)
            state = state with { Score = state.Score - (Gap * columns.Count(column => IsInterrupted(state, column))) };

        if (!state.LineHasContent)
            return state;

        var last = line.Words[LastContent(state, line)];
        var isShort = last.Start + last.Text.Length < (contentWidth - 10 ?? 0.5 * _fullLength);
        return state with { ContentEnded = isShort || last.Text[^1] is '.' or ';' || last.Text.EndsWith("./.", StringComparison.Ordinal) };
    }

    /// <summary>Whether words of a cell are missing and none stands on the line, though other cells have words on it.</summary>
    private bool IsInterrupted(FlowState state, TableColumn column)
    {
        var node = state.NodeOf(column);
        return node > CellTrie.Again && (state.Touched & (1 << (int)column)) == 0 && !phrases[column].Ends(node);
    }

    private static int LastContent(FlowState state, FlowLine line)
    {
        var index = line.Words.Count;
        for (var step = state.Last; step is FlowStep.OfWord word && ReferenceEquals(word.Line, line); step = step.Previous)
            index = word.Index;

        return Math.Max(0, index - 1);
    }

    private IEnumerable<FlowState> Take(FlowState state, FlowLine line, int index)
    {
        if (state.Part != FlowPart.Row)
        {
            yield return state;
            yield break;
        }

        var word = line.Words[index];
        if (state.Column == TableColumn.Content)
        {
            yield return state with
            {
                HasContent = true,
                LineHasContent = true,
                Score = state.Score - (word.AfterMark && state.LineHasContent ? 0.4 : 0),
            };
        }

        var at = IndexOf(state.Column);
        for (var i = Math.Max(0, at); i < columns.Count; i++)
        {
            foreach (var next in TakeInto(state, columns[i], line, index))
                yield return next;
        }
    }

    private IEnumerable<FlowState> TakeInto(FlowState state, TableColumn column, FlowLine line, int index)
    {
        var word = line.Words[index];
        var trie = phrases[column];
        var node = state.NodeOf(column);
        var begun = Math.Max(node, CellTrie.Root);
        var entry = state.Score + Entry(state, column, line, index);
        var damaged = state.IsDamaged(column);

        if (entry - state.Score < LeastEntry)
            yield break;

        var endsUnit = LastWordEndsUnit(state, column);
        var lost = damaged ? 3 : begun > CellTrie.Again && column != TableColumn.Time ? 1 : 0;
        foreach (var move in trie.Moves(begun, word, lost))
            yield return Moved(move, begun, move.FollowsComma && !endsUnit ? -0.8 : 0);

        if (trie.Ends(begun))
        {
            foreach (var move in trie.Moves(CellTrie.Again, word, 0))
                yield return Moved(move, CellTrie.Again, endsUnit ? -0.2 : state.Column == column ? -2.2 : -1.2);
        }

        if ((word.IsJunk && entry - state.Score > -1) || state.Column == column)
        {
            var breaks = word.Key.Length >= 3;
            yield return (state with { Score = entry - (word.IsJunk ? JunkCost(word, state.Column == column) : 1.5) }).With(column, begun, breaks) with
            {
                Last = new FlowStep.OfWord(state.Last, line, index, column, begun, begun, null),
            };
        }

        FlowState Moved(CellMove move, int from, double extra) => (state with { Score = entry + move.Gain + extra + Comma(column, trie, move.Node, word) }).With(column, move.Node, move.Skipped > 0) with
        {
            Last = new FlowStep.OfWord(state.Last, line, index, column, from, move.Node, move.Shown),
        };
    }

    private double Entry(FlowState state, TableColumn column, FlowLine line, int index)
    {
        var word = line.Words[index];
        if (state.Column == column)
            return word.AfterMark ? -0.8 : 0;

        var score = word.AfterMark ? 0.6 : 0;
        if (!state.LineHasContent && state.Column == TableColumn.Content)
            score -= CellsAlone;

        if (state.LineHasContent && state.Column == TableColumn.Content && !IsScraps(line, index) && !EndsSentence(line, index))
        {
            score -= contentWidth is { } width
                ? Math.Max(0, 0.3 * Math.Max(width - 4 - word.Start, word.Start - width - 16))
                : Math.Max(0, 12 * Math.Max(0.6 - (word.Start / _fullLength), (word.Start / _fullLength) - 1.05));
        }

        return score;
    }

    /// <summary>A comma fits between units that coordinate; a single unit leads as a rule.</summary>
    private static double Comma(TableColumn column, CellTrie trie, int node, FlowWord word) => (word.Text[^1] == ',', column) switch
    {
        (true, TableColumn.Lead) => -0.4,
        (true, TableColumn.Coordination) => trie.Ends(node) ? 0.2 : -0.2,
        _ => 0,
    };

    private static double JunkCost(FlowWord word, bool inside) => word.Key.Length switch { 0 => 0.02, 1 or 2 => inside ? 0.05 : 0.15, _ => 0.6 };

    private static bool LastWordEndsUnit(FlowState state, TableColumn column)
    {
        var step = state.Last;
        while (step is FlowStep.OfLine { Begins: false } || (step is FlowStep.OfWord word && word.Column != column))
            step = step.Previous;

        return step is FlowStep.OfWord last && last.Line.Words[last.Index].EndsUnit;
    }

    /// <summary>Whether what stands before the word is too little to be content.</summary>
    private static bool IsScraps(FlowLine line, int index)
    {
        var letters = 0;
        for (var i = 0; i < index && letters <= MostScraps; i++)
            letters += line.Words[i].Key.Length;

        return line.IsScraps || letters <= MostScraps;
    }

    /// <summary>Whether the content before the word ended there; then the cells may stand far to the left.</summary>
    private static bool EndsSentence(FlowLine line, int index) => index > 0 && line.Words[index - 1].Text[^1] is '.' or ';';

    private int IndexOf(TableColumn column)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i] == column)
                return i;
        }

        return -1;
    }

    private static double TypicalLength(IReadOnlyList<FlowLine> lines)
    {
        if (lines.Count == 0)
            return 0;

        var lengths = lines.Select(line => line.Length).Order().ToList();
        return lengths[lengths.Count * 6 / 10];
    }
}
