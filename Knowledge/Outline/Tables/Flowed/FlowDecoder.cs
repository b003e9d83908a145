namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>
/// Finds the likeliest reading of a table whose cells were flattened into lines, narrow cells split over the lines of a
/// row and standing at their ends. One pass over the words keeps the best partial readings (a beam).
/// </summary>
/// <param name="phrases">What may stand in the cells of each column after the content.</param>
/// <param name="columns">These columns, in their order on the page; at most four.</param>
/// <param name="beamWidth">How many partial readings are kept: more find better readings of damaged tables and take longer.</param>
/// <param name="contentWidth">How wide the content's column is, in characters; null while that is not known.</param>
internal sealed class FlowDecoder(IReadOnlyList<CellTrie> phrases, IReadOnlyList<TableColumn> columns, int beamWidth, double? contentWidth = null)
{
    private const double Gap = 0.6;
    private const double ShortRest = 1;
    private const double LongRest = -0.5;
    private const int MostLinesWithoutCells = 80;

    private readonly RowScore _rows = new(phrases, columns);
    private readonly FlowBeam _beam = new(beamWidth);
    private readonly WordSteps _words = new(phrases, columns, contentWidth);
    private readonly bool[][] _broken = [.. phrases.Select(trie => Enumerable.Range(-1, trie.Count + 1).Select(node => node > CellTrie.Again && !trie.Ends(node)).ToArray())];
    private double _fullLength;

    /// <summary>The decisions of the likeliest reading, in order; where cells cease for long, it ends there.</summary>
    public IReadOnlyList<FlowStep> Decode(IReadOnlyList<FlowLine> lines)
    {
        _fullLength = TypicalLength(lines);
        FlowLine? previous = null;
        var lastCells = 0;
        for (var at = 0; at < lines.Count && at - lastCells <= MostLinesWithoutCells; at++)
        {
            var line = lines[at];
            BeginLine(line, previous);
            _words.Enter(line, _fullLength, at + 1 < lines.Count ? lines[at + 1] : null);
            for (var i = 0; i < line.Words.Count; i++)
            {
                _beam.Begin();
                for (var k = 0; k < _beam.Count; k++)
                    _words.Take(ref _beam.Kept[k], i, _beam, _rows);

                _beam.Keep(line, i);
            }

            var best = Best();
            if ((_beam.Kept[best].Marks & FlowState.Touched) != 0)
                lastCells = at;
            previous = line;
        }

        return Steps();
    }

    private List<FlowStep> Steps()
    {
        var best = 0;
        for (var k = 1; k < _beam.Count; k++)
        {
            if (Whole(_beam.Kept[k]) > Whole(_beam.Kept[best]))
                best = k;
        }

        var steps = new List<FlowStep>();
        for (var step = _beam.Count == 0 ? null : _beam.Kept[best].Last; step is not null; step = step.Previous)
            steps.Add(step);

        steps.Reverse();
        return steps;

        double Whole(FlowState state) => state.Score + _rows.End(state.Marks, state.Nodes);
    }

    /// <summary>Every way in which a line may begin, carry on or interrupt what was read so far.</summary>
    private void BeginLine(FlowLine line, FlowLine? previous)
    {
        _beam.Begin();
        // Lines in smaller print than the table's are hardly its own.
        var tooLong = line.WholeLength > 1.25 * _fullLength ? 1.5 : 0;
        for (var k = 0; k < _beam.Count; k++)
        {
            if (line.Carried > 0 && previous is not null)
                Carry(_beam.Kept[k], line, previous);
            if (previous is not null)
                EndLine(ref _beam.Kept[k], previous);
            BeginLine(_beam.Kept[k], line, previous, tooLong);
        }

        _beam.Keep(null, 0);
        for (var k = 0; k < _beam.Count; k++)
        {
            // What the line was taken for is kept in the pending word until the reading is kept.
            ref var state = ref _beam.Kept[k];
            var part = (FlowPart)(state.Marks & FlowState.PartBits);
            state.Last = new FlowStep.OfLine(state.Last, line, part, Begins: state.To == 1);
        }
    }

    private void BeginLine(in FlowState state, FlowLine line, FlowLine? previous, double tooLong)
    {
        var part = (FlowPart)(state.Marks & FlowState.PartBits);
        var ended = state.Score + _rows.End(state.Marks, state.Nodes);
        var contentEnded = (state.Marks & FlowState.ContentEnded) != 0;
        var numbered = (state.Marks >> FlowState.NumberedShift) & FlowState.NumberedBits;
        var strength = RowScore.NumberStrength(line);
        Try(state, (int)FlowPart.Row | (strength << FlowState.NumberedShift), 0, ended + RowScore.Begin(part, contentEnded, line) - tooLong, begins: true);
        if (part == FlowPart.Group)
            Try(state, state.Marks, state.Nodes, state.Score + RowScore.ContinueGroup(line), begins: false);

        Try(state, (int)FlowPart.Group, 0, ended + RowScore.BeginGroup(line), begins: true);
        var carried = state.Marks & (FlowState.HasContent | FlowState.ContentEnded | (0xF << FlowState.DamagedShift));
        if (part == FlowPart.Row || (part == FlowPart.Foreign && (state.Marks & FlowState.HasContent) != 0))
        {
            var marks = carried | (int)FlowPart.Row | (Math.Max(numbered, strength) << FlowState.NumberedShift);
            Try(state, marks, state.Nodes, state.Score + RowScore.Continue(part, numbered, contentEnded, line) - tooLong, begins: false);
        }

        Try(state, carried | (int)FlowPart.Foreign | (numbered << FlowState.NumberedShift), state.Nodes,
            state.Score + RowScore.Foreign(part, line, previous, _fullLength), begins: part != FlowPart.Foreign);
    }

    private void Try(in FlowState state, int marks, ulong nodes, double score, bool begins)
    {
        var next = state;
        next.Marks = marks;
        next.Nodes = nodes;
        next.Score = score;
        next.To = begins ? 1 : 0;
        next.FirstCell = (marks & FlowState.Carries) != 0 && (marks >> FlowState.PlaceShift & FlowState.PlaceBits) > 0 ? 0 : -1;
        if (nodes == 0)
            next.Ends = 0;

        _beam.Try(ref next, _rows.End(marks, nodes));
    }

    /// <summary>The line may be the rest of the one before it: then it goes on where that one was cut.</summary>
    private void Carry(in FlowState state, FlowLine line, FlowLine previous)
    {
        if ((state.Marks & FlowState.PartBits) != (int)FlowPart.Row)
            return;

        var marks = state.Marks | FlowState.Carries;
        if ((marks & FlowState.LineHasContent) != 0)
            marks = WithContentEnd(marks, state.FirstCell, previous);

        Try(state, marks, state.Nodes, state.Score + (2 * line.Length < line.Carried ? ShortRest : LongRest), begins: false);
    }

    private int Best()
    {
        var best = 0;
        for (var k = 1; k < _beam.Count; k++)
        {
            if (_beam.Kept[k].Score > _beam.Kept[best].Score)
                best = k;
        }

        return best;
    }

    /// <summary>Judges what stands at the ends of a line.</summary>
    private void EndLine(ref FlowState state, FlowLine line)
    {
        if ((state.Marks & FlowState.PartBits) != (int)FlowPart.Row)
            return;

        if (!line.IsScraps && (state.Marks & FlowState.Touched) != 0)
        {
            // Words of a cell are missing and none stands on the line, though other cells have words on it.
            for (var i = 0; i < _broken.Length; i++)
            {
                if ((state.Marks & (1 << (FlowState.TouchedShift + i))) == 0 && _broken[i][(int)(state.Nodes >> (i * FlowState.NodeShift)) & FlowState.NodeBits])
                    state.Score -= Gap;
            }
        }

        if ((state.Marks & FlowState.LineHasContent) != 0 && state.FirstCell != 0)
            state.Marks = WithContentEnd(state.Marks, state.FirstCell, line);
    }

    /// <summary>Whether the words of content on the line end a sentence, or end before the content's column does.</summary>
    private int WithContentEnd(int marks, int firstCell, FlowLine line)
    {
        if (firstCell == 0 || line.Words.Count == 0)
            return marks;

        var last = line.Words[(firstCell < 0 ? line.Words.Count : firstCell) - 1];
        var carried = (marks & FlowState.Carries) == 0 ? 0 : line.Carried;
        var isShort = carried + last.Start + last.Text.Length < (contentWidth - 10 ?? 0.5 * _fullLength);
        return isShort || last.Text[^1] is '.' or ';' ? marks | FlowState.ContentEnded : marks & ~FlowState.ContentEnded;
    }

    private static double TypicalLength(IReadOnlyList<FlowLine> lines)
    {
        if (lines.Count == 0)
            return 0;

        var lengths = lines.Where((line, i) => i + 1 == lines.Count || lines[i + 1].Carried == 0).Select(line => line.Carried + line.Length).Order().ToList();
        return lengths[lengths.Count * 6 / 10];
    }
}
