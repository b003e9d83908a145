namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>Every way in which a word of a flattened table may go on with a reading: as content, or in a cell.</summary>
/// <param name="phrases">What may stand in the cells, column by column.</param>
/// <param name="columns">The columns.</param>
/// <param name="contentWidth">How wide the content's column is, in characters; null while that is not known.</param>
internal sealed class WordSteps(IReadOnlyList<CellTrie> phrases, IReadOnlyList<TableColumn> columns, double? contentWidth)
{
    private const double LeastEntry = -2.5;
    private const int MostScraps = 3;
    private const double CellsAlone = 0.6;
    private const double FreeWord = 0.35;

    private const double OffWidth = 0.3;
    private const double BeyondWidth = 0.6;
    private const double Slack = 3;
    private const double WithinSlack = 0.05;

    private readonly bool _isExact = phrases.Any(trie => trie.IsExact);
    private readonly CellTrie[] _phrases = [.. phrases];
    private readonly TableColumn[] _columns = [.. columns];
    private FlowWord[] _words = [];
    private double[] _entries = [];
    private double[] _carried = [];
    private double[] _beyond = [];

    /// <summary>Says which line the words are taken from.</summary>
    /// <param name="line">The line.</param>
    /// <param name="fullLength">How long lines of the table are.</param>
    /// <param name="next">The line after it; null at the end.</param>
    public void Enter(FlowLine line, double fullLength, FlowLine? next)
    {
        _words = [.. line.Words];
        _entries = new double[_words.Length];
        _carried = new double[_words.Length];
        _beyond = new double[_words.Length];
        var letters = 0;
        for (var i = 0; i < _words.Length; i++)
        {
            // What stands before the word may be too little to be content, or may have ended there; then the cells may stand far to the left.
            var scraps = line.IsScraps || letters <= MostScraps;
            var ended = i > 0 && _words[i - 1].Text[^1] is '.' or ';';
            if (!scraps && !ended)
                _entries[i] = -OffPlace(_words[i].Start, fullLength);
            if (line.Carried > 0 && !ended)
                _carried[i] = -OffPlace(line.Carried + _words[i].Start, fullLength);

            letters += _words[i].Key.Length;
        }

        if (_isExact && line.Carried == 0)
            EnterExact(next);
    }

    /// <summary>Content fills its column: what is beyond does not belong to it, and the first word of the next line had no room.</summary>
    private void EnterExact(FlowLine? next)
    {
        if (contentWidth is not { } width || _words.Length == 0)
            return;

        var margin = _words[0].Start;
        var room = next is { NumberWord: null, Words.Count: > 0 } && char.IsLower(next.Words[0].Text[0]) ? next.Words[0].Text.Length + 1 : int.MaxValue;
        for (var i = 0; i < _words.Length; i++)
        {
            var end = _words[i].Start - margin - 1;
            var isContent = i > 0 && _words[i - 1].Text[^1] is not ('.' or ';');
            var off = !isContent ? 0 : Math.Max(0, Math.Max(end - width, room == int.MaxValue ? 0 : width - end - room));
            _entries[i] = -(OffWidth * Math.Max(0, off - Slack)) - (WithinSlack * Math.Min(off, Slack));
            if (end + 1 + _words[i].Text.Length > width + Slack)
                _beyond[i] = BeyondWidth;
        }
    }

    /// <summary>Takes a word.</summary>
    /// <param name="state">The reading so far.</param>
    /// <param name="index">Which word of the line.</param>
    /// <param name="beam">Where the readings go.</param>
    /// <param name="rows">Tells what a row owes at its end.</param>
    public void Take(ref FlowState state, int index, FlowBeam beam, RowScore rows)
    {
        if ((state.Marks & FlowState.PartBits) != (int)FlowPart.Row)
        {
            beam.Try(ref state, rows.End(state.Marks, state.Nodes));
            return;
        }

        var word = _words[index];
        var place = (state.Marks >> FlowState.PlaceShift) & FlowState.PlaceBits;
        if (place == 0)
        {
            var next = state;
            next.Marks |= FlowState.HasContent | FlowState.LineHasContent;
            if (word.AfterMark && (state.Marks & FlowState.LineHasContent) != 0)
                next.Score -= 0.4;
            next.Score -= _beyond[index];

            beam.Try(ref next, rows.End(next.Marks, next.Nodes));
        }

        var entry = word.AfterMark ? 0.6 : 0;
        if (place == 0)
            entry += (state.Marks & FlowState.LineHasContent) == 0 ? -CellsAlone : (state.Marks & FlowState.Carries) == 0 ? _entries[index] : _carried[index];
        if (entry < LeastEntry)
            return;

        for (var i = Math.Max(0, place - 1); i < _phrases.Length; i++)
            TakeInto(ref state, i, index, place == i + 1 ? (word.AfterMark ? -0.8 : 0) : entry, beam, rows);
    }

    private void TakeInto(ref FlowState state, int column, int index, double entry, FlowBeam beam, RowScore rows)
    {
        var word = _words[index];
        var trie = _phrases[column];
        if (trie.IsFree)
        {
            // Nothing tells its words from content but that they stand after cells.
            if ((state.Marks & (FlowState.PlaceBits << FlowState.PlaceShift)) != 0)
                Place(ref state, column, index, CellTrie.Root, CellTrie.Root, null, -FreeWord, false, beam, rows);
            return;
        }

        var isTime = _columns[column] == TableColumn.Time;
        var begun = Math.Max(((int)(state.Nodes >> (column * FlowState.NodeShift)) & FlowState.NodeBits) - 1, CellTrie.Root);
        var inside = ((state.Marks >> FlowState.PlaceShift) & FlowState.PlaceBits) == column + 1;
        var damaged = (state.Marks & (1 << (FlowState.DamagedShift + column))) != 0;
        var endsUnit = (state.Ends & (1 << column)) != 0;
        var lost = damaged ? 3 : begun > CellTrie.Again && !isTime ? 1 : 0;
        foreach (var move in trie.Moves(begun, word, lost))
            Move(ref state, column, index, begun, move, entry + (move.FollowsComma && !endsUnit ? -0.8 : 0), beam, rows);

        // "năm 2025" under a whole time belongs to content: what follows in a cell begins with a capital, or behind a mark.
        if (trie.Ends(begun) && !(_isExact && !endsUnit && char.IsLower(word.Text[0])))
        {
            foreach (var move in trie.Moves(CellTrie.Again, word, 0))
                Move(ref state, column, index, CellTrie.Again, move, entry + (endsUnit ? -0.2 : inside ? -2.2 : -1.2), beam, rows);
        }

        if ((inside || (word.IsJunk && entry > -1)) && (!trie.IsExact || word.Key.Length <= 1))
        {
            var score = entry - (word.IsJunk ? JunkCost(word, inside) : 1.5);
            Place(ref state, column, index, begun, begun, null, score, word.Key.Length >= 3 && !isTime, beam, rows);
        }
    }

    private void Move(ref FlowState state, int column, int index, int from, CellMove move, double score, FlowBeam beam, RowScore rows)
    {
        // A comma fits between units that coordinate; a single unit leads as a rule.
        if (_columns[column] == TableColumn.Lead)
            score += _words[index].EndsWithComma ? -0.4 : 0;
        else if (_columns[column] == TableColumn.Coordination && _words[index].EndsWithComma)
            score += _phrases[column].Ends(move.Node) ? 0.2 : -0.2;

        Place(ref state, column, index, from, move.Node, move.Shown, score + move.Gain, move.Skipped > 0 && _columns[column] != TableColumn.Time, beam, rows);
    }

    private void Place(ref FlowState state, int column, int index, int from, int to, string? shown, double score, bool damaged, FlowBeam beam, RowScore rows)
    {
        var next = state;
        var shift = column * FlowState.NodeShift;
        next.Nodes = (state.Nodes & ~((ulong)FlowState.NodeBits << shift)) | ((ulong)(to + 1) << shift);
        next.Marks = (state.Marks & ~(FlowState.PlaceBits << FlowState.PlaceShift)) | ((column + 1) << FlowState.PlaceShift) | (1 << (FlowState.TouchedShift + column));
        if (damaged)
            next.Marks |= 1 << (FlowState.DamagedShift + column);

        next.Ends = _words[index].EndsUnit ? state.Ends | (1 << column) : state.Ends & ~(1 << column);
        if (next.FirstCell < 0)
            next.FirstCell = index;
        next.Score += score;
        next.Pending = column;
        next.From = from;
        next.To = to;
        next.Shown = shown;
        beam.Try(ref next, rows.End(next.Marks, next.Nodes));
    }

    private double OffPlace(int start, double fullLength) => contentWidth is { } width
        ? Math.Max(0, 0.3 * Math.Max(width - 4 - start, start - width - 16))
        : Math.Max(0, 12 * Math.Max(0.6 - (start / fullLength), (start / fullLength) - 1.05));

    private static double JunkCost(FlowWord word, bool inside) => word.Key.Length switch { 0 => 0.02, 1 or 2 => inside ? 0.05 : 0.15, _ => 0.6 };
}
