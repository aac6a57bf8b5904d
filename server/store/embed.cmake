# Writes the migrations as C++: an array of {name, sql}, in order of their numbers.
list(SORT FILES)
set(text "// Made by server/store/embed.cmake.\n")
foreach(file IN LISTS FILES)
    get_filename_component(name ${file} NAME)
    file(READ ${file} sql)
    string(APPEND text "{\"${name}\", R\"sql(${sql})sql\"},\n")
endforeach()
file(WRITE ${OUTPUT} "${text}")
