from tomllib._parser import TOMLDecodeError as TOMLDecodeError, load as load, loads as loads
