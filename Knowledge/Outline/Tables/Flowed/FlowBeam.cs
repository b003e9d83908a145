namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>The best partial readings of a table: one for each state of the row they stand in, and no more than a given number.</summary>
/// <param name="width">How many are kept.</param>
internal sealed class FlowBeam(int width)
{
    private const double Hopeless = 9;
    private const int Buckets = 512;

    private readonly int[] _counts = new int[Buckets + 1];
    private FlowState[] _tried = new FlowState[1024];
    private double[] _ranks = new double[1024];
    private int[] _slots = new int[4096];
    private int _tries;
    private double _best;

    /// <summary>The readings that are kept; the first <see cref="Count"/> count.</summary>
    public FlowState[] Kept { get; private set; } = [new FlowState { Pending = -1, FirstCell = -1 }];

    /// <summary>How many are kept.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>Begins to collect the readings one step further.</summary>
    public void Begin()
    {
        _tries = 0;
        _best = double.NegativeInfinity;
        Array.Clear(_slots);
    }

    /// <summary>Tries a reading; of those alike the best one stays.</summary>
    /// <param name="state">The reading.</param>
    /// <param name="end">What its row would owe or gain if it ended here.</param>
    public void Try(ref FlowState state, double end)
    {
        // Half of what a row owes at its end, so that rows just begun do not crowd out whole ones.
        var rank = state.Score + (0.5 * end);
        if (_tries > width && rank < _best - Hopeless)
            return;

        if (rank > _best)
            _best = rank;

        var mask = _slots.Length - 1;
        var hash = (state.Nodes ^ ((ulong)(uint)state.Marks << 40) ^ (uint)state.Marks) * 0x9E3779B97F4A7C15UL;
        var slot = (int)(hash >> 40) & mask;
        while (_slots[slot] != 0)
        {
            var at = _slots[slot] - 1;
            if (_tried[at].Nodes == state.Nodes && _tried[at].Marks == state.Marks)
            {
                if (_tried[at].Score < state.Score)
                {
                    _tried[at] = state;
                    _ranks[at] = rank;
                }

                return;
            }

            slot = (slot + 1) & mask;
        }

        if (_tries == _tried.Length)
            Array.Resize(ref _tried, 2 * _tries);
        if (_tries == _ranks.Length)
            Array.Resize(ref _ranks, 2 * _tries);
        _tried[_tries] = state;
        _ranks[_tries] = rank;
        _tries++;
        _slots[slot] = _tries;
        if (2 * _tries > _slots.Length)
            Rehash();
    }

    /// <summary>Keeps the best of what was tried and writes down their pending words.</summary>
    /// <param name="line">The line of the pending words; null where none is pending.</param>
    /// <param name="word">Which word of the line.</param>
    public void Keep(FlowLine? line, int word)
    {
        var least = Least();
        if (Kept.Length < _tries)
            Kept = new FlowState[2 * _tries];
        Count = 0;
        for (var i = 0; i < _tries; i++)
        {
            if (_ranks[i] < least)
                continue;

            Kept[Count] = _tried[i];
            if (line is not null && _tried[i].Pending >= 0)
            {
                Kept[Count].Last = new FlowStep.OfWord(_tried[i].Last, line, word, _tried[i].Pending, _tried[i].From, _tried[i].To, _tried[i].Shown);
                Kept[Count].Pending = -1;
                Kept[Count].Shown = null;
            }

            Count++;
        }
    }

    /// <summary>The least rank that is kept: ranks are counted in buckets, which is as good as sorting and much faster.</summary>
    private double Least()
    {
        if (_tries <= width / 2)
            return double.NegativeInfinity;

        Array.Clear(_counts);
        const double Scale = Buckets / Hopeless;
        for (var i = 0; i < _tries; i++)
        {
            var below = (int)((_best - _ranks[i]) * Scale);
            _counts[below < Buckets ? below : Buckets]++;
        }

        var kept = 0;
        var bucket = 0;
        while (bucket < Buckets && kept + _counts[bucket] <= width)
            kept += _counts[bucket++];

        return _best - (Math.Max(bucket, 1) / Scale);
    }

    private void Rehash()
    {
        _slots = new int[4 * _slots.Length];
        var mask = _slots.Length - 1;
        for (var i = 0; i < _tries; i++)
        {
            var hash = (_tried[i].Nodes ^ ((ulong)(uint)_tried[i].Marks << 40) ^ (uint)_tried[i].Marks) * 0x9E3779B97F4A7C15UL;
            var slot = (int)(hash >> 40) & mask;
            while (_slots[slot] != 0)
                slot = (slot + 1) & mask;

            _slots[slot] = i + 1;
        }
    }
}
