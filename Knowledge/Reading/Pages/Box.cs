namespace Assistant.Knowledge.Reading.Pages;

/// <summary>A rectangle on a page, in points (1/72 inch) from its top left corner; it grows to the right and down.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Its width.</summary>
    public double Width => Right - Left;

    /// <summary>Its height.</summary>
    public double Height => Bottom - Top;

    /// <summary>Its middle from left to right.</summary>
    public double MiddleX => (Left + Right) / 2;

    /// <summary>Its middle from top to bottom.</summary>
    public double MiddleY => (Top + Bottom) / 2;

    /// <summary>The smallest rectangle that holds both.</summary>
    public Box With(Box other) => new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>Whether a point lies in it; of two rectangles side by side, one holds a point between them.</summary>
    public bool Holds(double x, double y) => x >= Left && x < Right && y >= Top && y < Bottom;

    /// <summary>The rectangle with a margin around it; a negative one makes it smaller.</summary>
    public Box Wider(double margin) => new(Left - margin, Top - margin, Right + margin, Bottom + margin);

    /// <summary>How far two rectangles share the same height on the page; negative where they lie apart.</summary>
    public double SharedHeight(Box other) => Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top);

    /// <summary>The smallest rectangle that holds all of them; there is at least one.</summary>
    public static Box Around(IEnumerable<Box> boxes) => boxes.Aggregate((whole, box) => whole.With(box));
}
