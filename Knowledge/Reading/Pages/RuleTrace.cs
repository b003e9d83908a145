namespace Assistant.Knowledge.Reading.Pages;

/// <summary>Runs of dark pixels, in neighbouring rows of an image, that make one line; in pixels.</summary>
internal sealed class RuleTrace(int y, int from, int to)
{
    private readonly List<(int Y, int From, int To)> _runs = [(y, from, to)];

    /// <summary>Its runs, from top to bottom.</summary>
    public IReadOnlyList<(int Y, int From, int To)> Runs => _runs;

    /// <summary>Its leftmost pixel.</summary>
    public int From { get; private set; } = from;

    /// <summary>The pixel after its rightmost one.</summary>
    public int To { get; private set; } = to;

    /// <summary>The rows from its first run to its last.</summary>
    public int Height => _runs[^1].Y - _runs[0].Y + 1;

    /// <summary>The row in its middle.</summary>
    public double Middle => _runs.Sum(run => (double)run.Y * (run.To - run.From)) / _runs.Sum(run => (double)run.To - run.From);

    /// <summary>Whether a run lies next to the line's last ones.</summary>
    public bool Touches(int row, int start, int end)
    {
        for (var i = _runs.Count - 1; i >= 0 && row - _runs[i].Y <= 1; i--)
        {
            if (_runs[i].From <= end + 2 && start <= _runs[i].To + 2)
                return true;
        }

        return false;
    }

    /// <summary>Adds a run.</summary>
    public void Add(int row, int start, int end)
    {
        _runs.Add((row, start, end));
        From = Math.Min(From, start);
        To = Math.Max(To, end);
    }
}
