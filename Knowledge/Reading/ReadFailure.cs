namespace Assistant.Knowledge.Reading;

/// <summary>Why a file could not be used.</summary>
public enum ReadFailure
{
    /// <summary>There is no such file.</summary>
    NotFound,

    /// <summary>The file is there and may not, or cannot, be opened.</summary>
    NotAccessible,

    /// <summary>The file is larger than <see cref="PlanFileReader.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>No reader knows this format.</summary>
    UnknownFormat,

    /// <summary>The file is of a known format and its content is damaged.</summary>
    Damaged,

    /// <summary>The file holds no words.</summary>
    Empty,

    /// <summary>The file's name claims one format and its content is of another.</summary>
    Mismatched,

    /// <summary>The file is locked with a password.</summary>
    Encrypted,

    /// <summary>Unpacked, the file would be larger, deeper or in more parts than any plan is.</summary>
    TooMuchInside,

    /// <summary>The archive names files outside the folder it is unpacked to.</summary>
    UnsafeNames,

    /// <summary>The programs that read this format (Poppler, Tesseract) are not installed.</summary>
    ToolMissing,

    /// <summary>Reading it took longer than any plan takes.</summary>
    TookTooLong,

    /// <summary>The file can be read, and nothing in it is a plan's.</summary>
    NoPlan,

    /// <summary>The document bears a state-secret mark (MẬT, TỐI MẬT, TUYỆT MẬT): nothing of it may be kept.</summary>
    StateSecret,
}
